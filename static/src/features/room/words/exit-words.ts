import { plural } from '../../../ui/plural';
import type { ExitCode, ExitPoint } from '#domain/views/sessions/exit-check';

type Words = (point: ExitPoint) => string;

const part = ({ done, of }: ExitPoint): string => `${String(done)} of ${String(of)}`;

const words: Readonly<Record<ExitCode, Words>> = {
  vision: ({ isMet }) => (isMet ? 'There is one vision' : 'There is no vision yet'),
  'canvas-areas': (point) => `${part(point)} areas of the canvas say something`,
  'canvas-voted': ({ isMet }) => (isMet ? 'The groups are voted on' : 'No group is voted on yet'),
  'objectives-linked': (point) => `${part(point)} objectives serve what the company wants`,
  'key-results': (point) => `${part(point)} objectives have one to three key results`,
  'key-results-believed': (point) => `${part(point)} key results have a hypothesis`,
  'key-results-measured': (point) => `${part(point)} key results have a metric`,
  'feasibility-asked': (point) => `${part(point)} key results were asked whether they can be reached`,
  'blockers-answered': (point) => `${part(point)} people said what could stop them, or that nothing does`,
  'objectives-validated': (point) => `${part(point)} objectives are validated`,
  'cards-typed': (point) => `${part(point)} cards have a type`,
  'cards-tested': (point) => `${part(point)} cards test a hypothesis`,
  shortlist: ({ done, isMet }) =>
    isMet ? `${String(done)} cards are on the shortlist` : 'No card is on the shortlist',
  'cards-scored': (point) => `${part(point)} cards are scored`,
  sizes: (point) => `${part(point)} sizes are written down with an example`,
  timeline: ({ done, isMet }) =>
    isMet ? plural(done, 'card has weeks', 'cards have weeks') : 'No card has weeks yet',
  markers: ({ done, isMet }) =>
    isMet
      ? `${plural(done, 'marker', 'markers')} beside the draft, for what it needs`
      : 'No marker says yet where a spike, research or alignment is needed',
  waiting: (point) =>
    point.of === 0
      ? 'No card waits for anybody outside the team'
      : `${part(point)} cards that wait for others have an owner for it`,
};

/** What the exit check of a session says. */
export const exitWords = { say: (point: ExitPoint): string => words[point.code](point) };

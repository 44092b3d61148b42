import type { Left, LeftCode } from '#domain/views/sessions/session-summaries';
import { plural } from '../../../ui/plural';

type Words = (left: Left) => string;

const counted =
  (one: string, many: string): Words =>
  ({ count }) =>
    plural(count, one, many);

const part = ({ count, of }: Left): string => `${String(count)} of ${String(of ?? count)}`;

const say: Readonly<Record<LeftCode, Words>> = {
  vision: () => 'The vision',
  ideas: counted('idea', 'ideas'),
  objectives: counted('objective', 'objectives'),
  'key-results': counted('key result', 'key results'),
  cards: counted('card', 'cards'),
  clusters: counted('cluster', 'clusters'),
  shortlist: (left) => `${part(left)} cards went on to be scored`,
  'only-three': (left) => `${part(left)} objectives were asked about “only these three”`,
  scored: (left) => `${part(left)} cards are scored`,
  sizes: (left) => `${part(left)} sizes are written down`,
  placed: (left) => `${part(left)} cards have weeks`,
  parked: counted('parked note', 'parked notes'),
};

/** What the sessions that were held have left. */
export const summaryWords = {
  title: 'What the sessions left',
  say: (left: Left): string => say[left.code](left),
  held: (day: string, minutes: number, people: number): string =>
    `${day}, ${String(minutes)} min, ${plural(people, 'person', 'people')}`,
  again: (times: number): string => `Held ${String(times)} times; this is the last one.`,
  nothing: 'Nothing of it is here any more.',
  room: 'Look into the room',
  roomOf: (number: string): string => `Look into the room of ${number}`,
};

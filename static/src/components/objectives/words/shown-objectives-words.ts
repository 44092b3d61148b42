import type { ObjectivesCount } from '#domain/views/objectives/objectives-count';
import { plural } from '../../../ui/plural';

const list = new Intl.ListFormat('en');

/** What objectives and key results say on a page. */
export const shownObjectivesWords = {
  revision: (seq: number): string => `Objectives and key results · revision ${String(seq)}`,
  empty:
    'No objective yet. The team writes them in session 1, with the key results and hypotheses that belong to them.',
  objective: 'Objective',
  keyResult: 'Key result',
  hypothesis: 'Hypothesis',
  keyResultsOf: (code: string): string => `Key results of ${code}`,
  hypothesesOf: (code: string): string => `Hypotheses of ${code}`,
  cardsOf: (what: string): string => `Cards of: ${what}`,
  furtherCardsOf: (code: string): string => `Further cards of ${code}`,
  serves: (titles: readonly string[], vision: boolean): string =>
    `Serves ${list.format([...titles.map((title) => `“${title}”`), ...(vision ? ['our vision'] : [])])}`,
  vision: 'Vision',
  servesNothing: 'Serves no company objective',
  isOut: 'Put off',
  noKeyResult: 'No key result says what will be different',
  noHypothesis: 'No hypothesis says how this will move',
  noCard: 'Nothing proves this yet',
  above: (codes: readonly string[]): string => `See what is under ${list.format(codes)}`,
  loose: 'No objective yet',
  looseHypotheses: 'Hypotheses without an objective',
  looseHypothesesOf: (code: string): string => `Hypotheses of ${code} without a key result`,
  looseCards: 'Cards without an objective',
  weeks: (start: number, end: number): string =>
    start === end ? `W${String(start)}` : `W${String(start)}–${String(end)}`,
  notPlaced: 'not placed',
  done: 'Done',
  counts: ({ objectives, keyResults, hypotheses, cards }: ObjectivesCount): string =>
    [
      plural(objectives, 'objective', 'objectives'),
      plural(keyResults, 'key result', 'key results'),
      plural(hypotheses.total, 'hypothesis', 'hypotheses'),
      plural(cards, 'card', 'cards'),
    ].join(', '),
  verdicts: ({ hypotheses }: ObjectivesCount): string =>
    (['supported', 'refuted', 'inconclusive', 'open'] as const)
      .filter((status) => hypotheses[status] > 0)
      .map((status) => `${String(hypotheses[status])} ${status}`)
      .join(', '),
};

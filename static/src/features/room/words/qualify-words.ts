import { plural } from '../../../ui/plural';

/** "1 min 40 s", "35 s": how long a card may take. */
const span = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${String(rest)} s`;
  return rest === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(rest)} s`;
};

/** What the activities of #3 say around a card of the shortlist. */
export const qualifyWords = {
  shortlist: 'Shortlist',
  allCards: 'All cards',
  wholeBoard: 'Nobody made a shortlist, so every card of the board is here.',
  wholeTable: 'Look at the whole table',
  now: 'now',
  votes: (count: number): string => plural(count, 'vote', 'votes'),
  objective: 'Objective',
  keyResult: 'Key result',
  hypothesis: 'Hypothesis',
  noThread: 'It hangs on no objective and tests no hypothesis yet.',
  before: 'Card before',
  after: 'Next card',
  place: (at: number, of: number): string => `Card ${String(at)} of ${String(of)}`,
  pace: (seconds: number): string => `${span(seconds)} a card for the rest`,
  overTime: 'over time',
  each: (minutes: number, cards: number): string =>
    `${String(minutes)} min for ${plural(cards, 'card', 'cards')}: ${span(Math.floor((minutes * 60) / cards))} each`,
  nextCard: 'Next card',
  none: 'No card is on the board yet. Add cards under Milestones, or go back to #2.',
  scored: (scored: number, of: number): string => `${String(scored)} of ${String(of)} scored`,
};

import type { Quadrant } from '#domain/views/sessions/effort-payoff';
import { QUADRANT_NAMES } from '#domain/views/sessions/quadrant-name';
import { plural } from '../../../ui/plural';

const cards = (count: number): string => plural(count, 'card', 'cards');

const quadrants: Readonly<Record<Quadrant, { readonly name: string; readonly means: string }>> = {
  'low-hanging': { name: QUADRANT_NAMES['low-hanging'], means: 'small or medium, pays well' },
  'big-bet': { name: QUADRANT_NAMES['big-bet'], means: 'large, pays well' },
  filler: { name: QUADRANT_NAMES.filler, means: 'small or medium, pays little' },
  'money-pit': { name: QUADRANT_NAMES['money-pit'], means: 'large, pays little' },
};

/** What the chart of effort and payoff says, as a chart and as a table. */
export const payoffWords = {
  title: 'Effort and payoff',
  how: 'Everything that is scored in one look. The numbers are the places on the list; choose a card and it is marked in both.',
  quadrants,
  quadrant: (quadrant: Quadrant, count: number): string => `${quadrants[quadrant].name}, ${String(count)}`,
  chart: (counts: readonly (readonly [Quadrant, number])[]): string =>
    `Chart of effort and payoff: ${counts
      .map(([quadrant, count]) => `${String(count)} ${quadrants[quadrant].name.toLowerCase()}`)
      .join(', ')}. The table says the same.`,
  effort: 'Effort',
  payoff: '$ and ♥ together',
  legend: 'Payoff is $ and ♥ added, 2 to 6. M counts as short.',
  number: '#',
  card: 'Card',
  business: '$',
  ux: '♥',
  empty: 'Nothing is scored yet.',
  unscored: (count: number): string =>
    count === 1
      ? '1 card lacks a score and is not in it.'
      : `${String(count)} cards lack a score and are not in it.`,
  balance: 'Balance',
  bets: (short: number, long: number): string =>
    `${plural(short, 'short bet', 'short bets')} (S, M), ${String(long)} long (L)`,
  pits: (count: number): string =>
    `${cards(count)} in the money pit: what would make it smaller, or worth more?`,
  look: 'Effort and payoff',
  backToCards: 'Back to the cards',
  wholeTable: 'Look at the whole table',
};

import type { Effort } from '#domain/entities/milestones/milestone/effort';
import type { Value } from '#domain/entities/milestones/milestone/milestone';
import { balanceOf, effortPayoff } from '#domain/views/sessions/effort-payoff';
import { aMilestone } from '../../../../support/given/a-graph';

const scored = (effort: Effort | null, businessValue: Value | null, uxValue: Value | null) => ({
  card: aMilestone(`${effort ?? '-'}${String(businessValue)}${String(uxValue)}`, {
    effort,
    businessValue,
    uxValue,
  }),
  votes: null,
});

it('S3-10 effort and payoff make four quadrants, and short bets are counted against long ones', () => {
  const cards = effortPayoff([
    scored('S', 1, 3),
    scored('M', 2, 1),
    scored(null, 3, 3),
    scored('L', 2, 2),
    scored('L', 1, 2),
    scored('M', 3, null),
    scored('S', 1, 1),
  ]);
  expect(cards.map(({ number, payoff, quadrant }) => [number, payoff, quadrant])).toEqual([
    [1, 4, 'low-hanging'],
    [2, 3, 'filler'],
    [4, 4, 'big-bet'],
    [5, 3, 'money-pit'],
    [7, 2, 'filler'],
  ]);
  expect(balanceOf(cards)).toEqual({ short: 3, long: 2 });
});

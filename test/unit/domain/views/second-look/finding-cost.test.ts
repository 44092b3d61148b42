import { findings, leadFindings } from '#domain/views/second-look/findings';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';

/** Notes each look at a field of a thing. */
const counted = <T extends object>(thing: T, look: () => void): T =>
  new Proxy(thing, {
    get: (whole, name: keyof T & string) => {
      look();
      return whole[name];
    },
  });

const good = aGoodQuarter();

/** So many cards that all serve one hypothesis, wait for each other in a row, and want everything. */
const ofSize = (count: number, look: () => void): Quarter => {
  const cards = Array.from({ length: count }, (_, at) => ({
    ...good.milestones[at % 4]!,
    id: `c${String(at)}`,
    title: `Card ${String(at)}, week ${String(at % 9)}`,
    uxValue: 3 as const,
    clusterId: null,
    rank: `a${String(at).padStart(6, '0')}`,
  }));
  return {
    ...good,
    milestones: cards.map((card) => counted(card, look)),
    dependencies: cards.slice(1).map(({ id }, at) =>
      counted(
        {
          ...good.dependencies[0]!,
          id: `d${String(at)}`,
          milestoneId: id,
          targetMilestoneId: `c${String(at)}`,
        },
        look,
      ),
    ),
    placements: cards.map(({ id }, at) =>
      counted(
        {
          id,
          startWeek: 1 + (at % 10),
          endWeek: 3 + (at % 10),
          notes: '',
          proposedBy: null,
          proposedAt: null,
        },
        look,
      ),
    ),
    contributions: cards.map(({ id, title }) =>
      counted({ ...good.contributions[0]!, id, text: title }, look),
    ),
  };
};

const looksAt = (count: number): number => {
  let looks = 0;
  const quarter = ofSize(count, () => (looks += 1));
  findings(quarter);
  leadFindings(quarter);
  return looks;
};

describe('what findings cost', () => {
  it('is in proportion to the quarter: twice the cards are twice the looks', () => {
    const [half, whole] = [looksAt(500), looksAt(1_000)];
    expect(half).toBeGreaterThan(500);
    expect(whole / half).toBeLessThan(2.2);
  });
});

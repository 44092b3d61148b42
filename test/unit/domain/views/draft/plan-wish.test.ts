import { firstOpenWeek } from '#domain/views/draft/first-open-week';
import { planFix } from '#domain/views/plan-fixes/plan-fix';
import { planFindings } from '#domain/views/findings/plan-findings';
import { usualWeeks, wishConsequences, withinQuarter } from '#domain/views/draft/plan-wish';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';
import { where } from '../../../../support/given/otherwise';

const good = aGoodQuarter();
const told = (all: ReturnType<typeof planFindings>) => all.map(({ code, severity }) => `${code} ${severity}`);

describe('what would follow from weeks that a card is held over', () => {
  const waiting = good.placements.find(({ id }) => id === 'm2')!;
  const length = waiting.endWeek - waiting.startWeek;
  const early = { card: 'm2', startWeek: 1, endWeek: 1 + length };

  it('S4-8 names the order that would be broken, and nothing that is as it was', () => {
    expect(planFindings(good)).toEqual([]);
    const { arising, solved } = wishConsequences(good, early);
    expect(told(arising)).toContain('DEP_AFTER_DEPENDENT error');
    expect(told(solved)).not.toContain('DEP_AFTER_DEPENDENT error');
    const same = { card: 'm2', startWeek: waiting.startWeek, endWeek: waiting.endWeek };
    expect(wishConsequences(good, same)).toEqual({ arising: [], solved: [] });
  });

  it('S4-8 names what would be mended, and nothing where it would only be milder', () => {
    const broken = where(good, 'placements', 'm2', early);
    const back = { card: 'm2', startWeek: waiting.startWeek, endWeek: waiting.endWeek };
    expect(told(wishConsequences(broken, back).solved)).toContain('DEP_AFTER_DEPENDENT error');
    expect(wishConsequences(broken, back).arising).toEqual([]);
    const before = good.placements.find(({ id }) => id === 'm1')!;
    const handover = wishConsequences(broken, {
      card: 'm2',
      startWeek: before.endWeek,
      endWeek: before.endWeek + length,
    });
    expect([...told(handover.arising), ...told(handover.solved)]).not.toContain('DEP_AFTER_DEPENDENT warn');
  });

  it('S4-12 S4-13 tells a week that would be too full, and a skill that would hang on one person', () => {
    const codes = (reserve: number) => {
      const quarter = { ...good, settings: { ...good.settings, reserve } };
      const { arising } = wishConsequences(quarter, { card: 'm4', startWeek: 1, endWeek: 1 });
      return arising.map(({ code, subject }) => `${code} ${subject.id}`).toSorted();
    };
    expect(codes(0)).toEqual(['SINGLE_POINT sql']);
    expect(codes(3)).toEqual(['CAPACITY_OVERLAP week-1', 'SINGLE_POINT sql']);
    expect(wishConsequences(good, { ...early, card: 'nobody' })).toEqual({ arising: [], solved: [] });
  });

  it('S4-15 gives a card as many weeks as its size takes, inside the quarter', () => {
    expect((['S', 'M', 'L', null] as const).map((effort) => usualWeeks({ effort }))).toEqual([2, 3, 4, 2]);
    expect(withinQuarter(12, 4, 13)).toEqual({ startWeek: 10, endWeek: 13 });
    expect(withinQuarter(-2, 2, 13)).toEqual({ startWeek: 1, endWeek: 2 });
    expect(withinQuarter(5, 20, 13)).toEqual({ startWeek: 1, endWeek: 13 });
  });
});

describe('the first week that is still open', () => {
  it('S4-8 is the present one, the first before the quarter, and none of it once that is over', () => {
    const quarter = { startDate: '2027-01-04' };
    const days = ['2026-12-01', '2027-01-04', '2027-01-10', '2027-01-11', '2027-04-05', '2027-05-01'];
    expect(days.map((day) => firstOpenWeek(quarter, day))).toEqual([1, 1, 1, 2, 14, 17]);
  });

  it('S4-8 leaves nothing to move where the quarter is over', () => {
    const broken = where(good, 'placements', 'm2', { startWeek: 1, endWeek: 4 });
    const [finding] = planFindings(broken);
    expect(planFix(broken, finding!, 1)).toBeDefined();
    expect(planFix(broken, finding!, firstOpenWeek(broken.settings, '2030-01-01'))).toBeUndefined();
  });
});

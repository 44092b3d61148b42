import { checkInCollection } from '#domain/entities/agreement/check-in/check-in';
import type { Tally } from '#domain/views/progress/output';
import { metricProgress, mismatchOf, timeGone } from '#domain/views/progress/metric-progress';
import type { Quarter } from '#domain/quarter/quarter';
import { after, aQuarter } from '../../../../support/given/a-quarter';

const { startDate, weeks } = aQuarter().settings;

/** As a ledger holds it, whatever day it was when somebody typed a value. */
const given = (
  baseline: number | null,
  target: number | null,
  ...values: readonly (readonly [string, number])[]
): Quarter => ({
  ...after(
    aQuarter(),
    { id: 'o', kind: 'objective.add', values: { title: 'Parcels keep their promise' } },
    {
      id: 'k',
      kind: 'keyResult.add',
      values: { objectiveId: 'o', text: 'Late parcels fall from 12% to 6%' },
    },
    { id: 'm', kind: 'metric.add', values: { keyResultId: 'k', unit: '%', baseline, target } },
  ),
  checkIns: values
    .map(([day, value], index) => ({ id: `c${String(index)}`, metricId: 'm', day, value, note: '' }))
    .sort(checkInCollection.order),
});

/** A day of a week of the quarter, 1-based. */
const dayOf = (week: number, day = 0): string =>
  new Date(Date.parse(`${startDate}T00:00:00Z`) + ((week - 1) * 7 + day) * 86_400_000)
    .toISOString()
    .slice(0, 10);

const none: Tally = { todo: 0, inProgress: 0, done: 0, unknown: 0, gone: 0, notInJira: 0, total: 0 };
const cards = (done: number, total: number): Tally => ({ ...none, done, todo: total - done, total });

describe('a key result by its number', () => {
  it('has none where nobody gave it a start and a target', () => {
    const quarter = after(aQuarter(), { id: 'o', kind: 'objective.add', values: { title: 'O' } });
    expect(metricProgress(quarter, 'k', dayOf(1))).toBeUndefined();
  });

  it('is a part of its way, falling or rising, back beyond its start and on beyond its target', () => {
    const share = (baseline: number, target: number, value: number) =>
      metricProgress(given(baseline, target, [dayOf(1), value]), 'k', dayOf(1))?.share;
    expect(share(12, 6, 9)).toBe(0.5);
    expect(share(0, 80, 20)).toBe(0.25);
    expect(share(12, 6, 15)).toBe(-0.5);
    expect(share(10, 20, 25)).toBe(1.5);
  });

  it('says nothing where start, target or value is missing, or both are one number', () => {
    for (const quarter of [
      given(null, 6, [dayOf(1), 9]),
      given(12, null, [dayOf(1), 9]),
      given(12, 6),
      given(6, 6, [dayOf(1), 6]),
    ])
      expect(metricProgress(quarter, 'k', dayOf(9))).toMatchObject({ share: null, pace: 'unknown' });
  });

  it('counts the last day that was told, whenever it was typed', () => {
    const told = metricProgress(given(12, 6, [dayOf(3), 9], [dayOf(2), 11]), 'k', dayOf(3));
    expect(told?.now?.value).toBe(9);
    expect(told?.values.map(({ value }) => value)).toEqual([11, 9]);
  });

  it('is compared with the weeks gone: an eighth of the way behind is behind, a third far behind', () => {
    const pace = (value: number, week: number) =>
      metricProgress(given(0, 100, [dayOf(1), value]), 'k', dayOf(week))?.pace;
    const gone = (9 / weeks) * 100;
    expect(pace(100, 2)).toBe('reached');
    expect(pace(Math.ceil(gone - 12), 9)).toBe('onTheWay');
    expect(pace(Math.floor(gone - 12.5), 9)).toBe('behind');
    expect(pace(Math.ceil(gone - 36), 9)).toBe('behind');
    expect(pace(Math.floor(gone - 36.5), 9)).toBe('farBehind');
    expect(pace(0, -3)).toBe('onTheWay');
  });

  it('is out of date after two weeks without a value, while the quarter runs', () => {
    const stale = (asked: string, today: string) =>
      metricProgress(given(0, 100, [asked, 1]), 'k', today)?.staleSince;
    expect(stale(dayOf(7), dayOf(8, 6))).toBeNull();
    expect(stale(dayOf(7), dayOf(9))).toBe(7);
    expect(stale(dayOf(0), dayOf(2))).toBe(0);
    expect(stale(dayOf(7), dayOf(weeks + 1))).toBeNull();
    expect(metricProgress(given(0, 100), 'k', dayOf(9))?.staleSince).toBeNull();
  });

  it('takes the weeks that are over, this one with them', () => {
    const settings = { startDate, weeks };
    expect(timeGone(settings, dayOf(-2))).toBe(0);
    expect(timeGone(settings, dayOf(1))).toBe(1 / weeks);
    expect(timeGone(settings, dayOf(9, 3))).toBe(9 / weeks);
    expect(timeGone(settings, dayOf(40))).toBe(1);
    expect(timeGone({ startDate: 'soon', weeks }, dayOf(2))).toBe(0);
  });

  it('and its work may tell two stories', () => {
    expect(mismatchOf(0.09, cards(2, 3))).toBe('deliveredNotMoving');
    expect(mismatchOf(0.1, cards(2, 3))).toBeNull();
    expect(mismatchOf(0.09, cards(1, 2))).toBeNull();
    expect(mismatchOf(0.51, cards(0, 3))).toBe('movingNothingDelivered');
    expect(mismatchOf(0.5, cards(0, 3))).toBeNull();
    expect(mismatchOf(0.9, cards(1, 3))).toBeNull();
    // Of what is not known nothing is said.
    expect(mismatchOf(0.9, { ...none, todo: 2, unknown: 1, total: 3 })).toBeNull();
    expect(mismatchOf(0.9, { ...none, notInJira: 3, total: 3 })).toBeNull();
    expect(mismatchOf(null, cards(3, 3))).toBeNull();
    expect(mismatchOf(0, none)).toBeNull();
  });
});

import { evolveAll } from '#domain/quarter/evolve';
import {
  accepted,
  after,
  as,
  aQuarter,
  context,
  decideSaid,
  MATE,
  refused,
  THIRD,
  type Said,
} from '../../../../support/given/a-quarter';

const objective: Said = { id: 'o', kind: 'objective.add', values: { title: 'Parcels keep their promise' } };
const keyResult = (id: string): Said => ({
  id,
  kind: 'keyResult.add',
  values: { objectiveId: 'o', text: `${id}: late parcels fall from 12% to 5%` },
});
const measured: Said = {
  id: 'm',
  kind: 'metric.add',
  values: { keyResultId: 'k1', unit: '%', baseline: 12, target: 5 },
};
const given = () => after(aQuarter(), objective, keyResult('k1'), keyResult('k2'), measured);
const checkIn = (day: string, value: number, id = `c-${day}`): Said => ({
  id,
  kind: 'checkIn.add',
  values: { metricId: 'm', day, value },
});

describe('the numbers of a key result', () => {
  it('are its own: one metric a key result, whoever adds or ties it', () => {
    const again: Said = { id: 'n', kind: 'metric.add', values: { keyResultId: 'k1', target: 3 } };
    expect(refused(decideSaid(given(), again)).code).toBe('ONE_METRIC');
    const loose = after(given(), {
      id: 'n',
      kind: 'metric.add',
      values: { objectiveId: 'o', text: 'Calls that ask where it is' },
    });
    const tie = (keyResultId: string): Said => ({
      kind: 'metric.edit',
      target: 'n',
      changes: { keyResultId },
    });
    expect(refused(decideSaid(loose, tie('k1'))).code).toBe('ONE_METRIC');
    expect(after(loose, tie('k2')).metrics.find(({ id }) => id === 'n')).toMatchObject({
      keyResultId: 'k2',
      objectiveId: null,
    });
  });

  it('need what they measure, and are numbers', () => {
    const add = (values: Extract<Said, { readonly kind: 'metric.add' }>['values']): Said => ({
      kind: 'metric.add',
      values,
    });
    expect(refused(decideSaid(given(), add({ target: 3 }))).code).toBe('MISSING');
    expect(refused(decideSaid(given(), add({ objectiveId: 'o', text: ' ' }))).code).toBe('MISSING');
    for (const target of [Number.NaN, Number.POSITIVE_INFINITY, 1e13, '5' as unknown as number]) {
      expect(refused(decideSaid(given(), add({ keyResultId: 'k2', target }))).code).toBe('NOT_A_NUMBER');
    }
    expect(refused(decideSaid(given(), add({ keyResultId: 'k2', unit: 'x'.repeat(31) }))).code).toBe(
      'TOO_LONG',
    );
  });

  it('are told day by day, whenever they were typed, and go with their key result', () => {
    const told = after(given(), checkIn('2027-01-11', 10), checkIn('2027-01-04', 12), {
      ...checkIn('2027-01-11', 9.5),
      id: 'c-later',
    });
    expect(told.checkIns.map(({ day, value }) => [day, value])).toEqual([
      ['2027-01-04', 12],
      ['2027-01-11', 10],
      ['2027-01-11', 9.5],
    ]);
    const removed = accepted(decideSaid(told, { kind: 'keyResult.remove', target: 'k1' }));
    expect(removed.map(({ concept }) => concept)).toEqual([
      'checkIn',
      'checkIn',
      'checkIn',
      'metric',
      'keyResult',
    ]);
  });

  it('that others typed go with a key result only once their names were shown', () => {
    const told = evolveAll(
      given(),
      accepted(decideSaid(given(), checkIn('2027-01-11', 10), context(as(MATE)))),
    );
    const remove = { kind: 'keyResult.remove', target: 'k1' } as const;
    expect(refused(decideSaid(told, remove, context(as(THIRD)))).code).toBe('AUTHOR_ONLY');
    expect(accepted(decideSaid(told, { ...remove, confirmed: true }, context(as(THIRD))))).toHaveLength(3);
  });

  it('are of a day of the quarter that has come', () => {
    const codeOf = (day: string): string => refused(decideSaid(given(), checkIn(day, 1))).code;
    expect(codeOf('2027-01-13')).toBe('AHEAD');
    expect(codeOf('2026-11-30')).toBe('OTHER_QUARTER');
    expect(codeOf('2027-02-30')).toBe('NOT_A_DAY');
    // East of Greenwich the twelfth has begun.
    expect(after(given(), checkIn('2027-01-12', 1)).checkIns).toHaveLength(1);
    const dated = after(given(), checkIn('2027-01-11', 1));
    const edit: Said = {
      kind: 'checkIn.edit',
      target: 'c-2027-01-11',
      changes: { day: '2027-01-20' },
    };
    expect(refused(decideSaid(dated, edit)).code).toBe('AHEAD');
  });

  it('leave on record who holds it plausible and why', () => {
    const judge: Said = {
      kind: 'keyResult.edit',
      target: 'k1',
      changes: { feasibility: 'doubtful', feasibilityWhy: 'One courier of three takes part' },
    };
    expect(accepted(decideSaid(given(), judge, context(as(MATE))))).toMatchObject([
      { field: 'feasibility', now: 'doubtful' },
      { field: 'feasibilityWhy' },
      { field: 'feasibilityBy', was: null, now: MATE },
    ]);
    const judged = after(given(), judge);
    const back: Said = {
      kind: 'keyResult.edit',
      target: 'k1',
      changes: { feasibility: 'unchecked', feasibilityWhy: '' },
    };
    expect(after(judged, back).keyResults[0]).toMatchObject({ feasibilityBy: null });
    const renamed: Said = { kind: 'keyResult.edit', target: 'k1', changes: { text: 'Late parcels fall' } };
    expect(accepted(decideSaid(given(), renamed, context(as(MATE))))).toHaveLength(1);
  });
});

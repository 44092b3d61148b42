import { findById } from '#domain/kernel/collection';
import { after, aQuarter, aWrittenQuarter, decideSaid, refused } from '../../../../support/given/a-quarter';

describe('key results', () => {
  const three = after(aWrittenQuarter(), {
    kind: 'keyResult.add',
    id: 'k9',
    values: { objectiveId: 'o1', text: 'Third' },
  });

  it('I2 refuses a fourth one of a team objective, and takes it on purpose', () => {
    const fourth = { kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'Fourth' } } as const;
    expect(refused(decideSaid(three, fourth))).toMatchObject({ code: 'KR_LIMIT', rule: 'I2' });
    const more = after(three, { ...fourth, override: true });
    expect(more.keyResults.filter(({ objectiveId }) => objectiveId === 'o1')).toHaveLength(4);
  });

  it('I2 refuses a fourth one that comes from another objective', () => {
    const free = after(three, { kind: 'hypothesis.edit', target: 'h2', changes: { keyResultIds: [] } });
    const moved = decideSaid(free, { kind: 'keyResult.edit', target: 'k3', changes: { objectiveId: 'o1' } });
    expect(refused(moved)).toMatchObject({ code: 'KR_LIMIT' });
  });

  it('I2 leaves the company as many as it likes', () => {
    const keyResults = ['a', 'b', 'c', 'd', 'e'];
    const quarter = after(aQuarter(), { kind: 'companyObjective.add', values: { title: 'x', keyResults } });
    expect(quarter.companyObjectives[0]?.keyResults).toEqual(keyResults);
  });

  it('keep their number, and a new one takes the lowest that is free', () => {
    const fewer = after(three, { kind: 'keyResult.remove', target: 'k2' });
    const numbers = (quarter: typeof fewer) =>
      quarter.keyResults.filter(({ objectiveId }) => objectiveId === 'o1').map(({ ordinal }) => ordinal);
    expect(numbers(fewer)).toEqual([1, 3]);
    const again = after(fewer, {
      kind: 'keyResult.add',
      id: 'n',
      values: { objectiveId: 'o1', text: 'New' },
    });
    expect(findById(again.keyResults, 'n')?.ordinal).toBe(2);
  });

  it('are not moved away from the hypothesis that covers them', () => {
    const moved = decideSaid(aWrittenQuarter(), {
      kind: 'keyResult.edit',
      target: 'k3',
      changes: { objectiveId: 'o1' },
    });
    expect(refused(moved).code).toBe('COVERED_ELSEWHERE');
  });
});

describe('hypotheses', () => {
  it('cover key results of their own objective only', () => {
    const foreign = decideSaid(aWrittenQuarter(), {
      kind: 'hypothesis.edit',
      target: 'h1',
      changes: { keyResultIds: ['k3'] },
    });
    expect(refused(foreign)).toMatchObject({ code: 'OTHER_OBJECTIVE' });
  });

  it('need an objective when a person writes them', () => {
    const values = { text: 'x', objectiveId: null };
    expect(refused(decideSaid(aQuarter(), { kind: 'hypothesis.add', values })).code).toBe('MISSING');
  });
});

describe('removing', () => {
  it('takes along what hangs on an objective alone', () => {
    const alone = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm3',
      changes: { objectiveId: null },
    });
    const gone = after(alone, { kind: 'objective.remove', target: 'o2' });
    expect(gone.objectives.map(({ id }) => id)).toEqual(['o1']);
    expect(gone.keyResults.map(({ id }) => id)).toEqual(['k1', 'k2']);
    expect(gone.hypotheses.map(({ id }) => id)).toEqual(['h1']);
  });

  it.each([
    ['companyObjective.remove', 'co1', 'Returns without a phone call'],
    ['objective.remove', 'o1', 'Refund rules as a service'],
    ['keyResult.remove', 'k1', 'If the amount is shown first'],
    ['hypothesis.remove', 'h1', 'Amount on the order page'],
    ['milestone.remove', 'm1', 'Amount on the order page'],
  ] as const)('%s is refused while others refer to it, and names them', (kind, target, name) => {
    const refusal = refused(decideSaid(aWrittenQuarter(), { kind, target }));
    expect(refusal.code).toBe('REFERRED_TO');
    expect(refusal.text).toContain(name);
  });

  it('names three and counts the rest', () => {
    const many = after(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm3', changes: { objectiveId: 'o1' } },
      { kind: 'milestone.edit', target: 'm4', changes: { objectiveId: 'o1' } },
    );
    expect(refused(decideSaid(many, { kind: 'objective.remove', target: 'o1' })).text).toContain(
      'and 1 more',
    );
  });
});

import { type Milestone, MAX_MILESTONES } from '#domain/entities/milestones/milestone/milestone';
import { findPath } from '#domain/entities/milestones/dependency/dependency-graph';
import { evolveAll } from '#domain/quarter/evolve';
import { findById } from '#domain/kernel/collection';
import {
  accepted,
  after,
  aQuarter,
  aWrittenQuarter,
  as,
  context,
  decideSaid,
  MATE,
  refused,
  THIRD,
} from '../../../../support/given/a-quarter';

const edited = (changes: Partial<Milestone>) =>
  decideSaid(aWrittenQuarter(), { kind: 'milestone.edit', target: 'm1', changes });

describe('a milestone', () => {
  it('I5 has one of the four types, or none yet', () => {
    expect(refused(edited({ type: 'experiment' as 'spike' }))).toMatchObject({
      code: 'OFF_SCALE',
      rule: 'I5',
    });
    expect(edited({ type: 'signal_test' }).ok).toBe(true);
    expect(edited({ type: null }).ok).toBe(true);
  });

  it.each([
    ['effort', 'XL'],
    ['effort', 's'],
    ['businessValue', 4],
    ['businessValue', 0],
    ['businessValue', 1.5],
    ['businessValue', '2'],
    ['uxValue', 4],
    ['uxValue', -1],
  ])('I7 refuses %s of %p: nothing stands between or above', (field, value) => {
    expect(refused(edited({ [field]: value }))).toMatchObject({ code: 'OFF_SCALE', rule: 'I7' });
  });

  it('I7 takes each value of the scales, and none', () => {
    for (const effort of ['S', 'M', 'L', null] as const) expect(edited({ effort }).ok).toBe(true);
    for (const value of [1, 2, 3, null] as const) {
      expect(edited({ businessValue: value, uxValue: value }).ok).toBe(true);
    }
  });

  it('I18 keeps what was typed beside what was read from it', () => {
    const skillsText = ' Frontend , and some; Data Science\n';
    const dependenciesText = '  Payments API,\n\tthe legal team ';
    const quarter = evolveAll(aWrittenQuarter(), accepted(edited({ skillsText, dependenciesText })));
    expect(findById(quarter.milestones, 'm1')).toMatchObject({
      skillsText,
      dependenciesText,
      skills: ['Frontend', 'and some', 'Data Science'],
    });
    const picked = after(quarter, {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { skills: ['A', 'a', ' B '] },
    });
    expect(findById(picked.milestones, 'm1')).toMatchObject({ skills: ['A', 'B'], dependenciesText });
  });

  it('drops blanks around a title, and takes neither an empty nor a long nor a broken one', () => {
    const quarter = after(aQuarter(), { kind: 'milestone.add', id: 'm', values: { title: '  Trim me ' } });
    expect(findById(quarter.milestones, 'm')?.title).toBe('Trim me');
    expect(refused(edited({ title: '   ' })).code).toBe('MISSING');
    expect(refused(decideSaid(aQuarter(), { kind: 'milestone.add', values: {} })).code).toBe('MISSING');
    expect(refused(edited({ title: 'x'.repeat(256) })).code).toBe('TOO_LONG');
    expect(refused(edited({ title: 'one\ntwo' })).code).toBe('ONE_LINE');
    expect(refused(edited({ description: 'x'.repeat(10_001) })).code).toBe('TOO_LONG');
    expect(edited({ description: 'x'.repeat(10_000) }).ok).toBe(true);
  });

  it('refers to what is there only', () => {
    expect(refused(edited({ objectiveId: 'gone' })).code).toBe('UNKNOWN_REFERENCE');
    expect(refused(edited({ keyResultIds: ['k1', 'gone'] })).code).toBe('UNKNOWN_REFERENCE');
    expect(refused(edited({ hypothesisIds: ['k1'] })).code).toBe('UNKNOWN_REFERENCE');
    expect(refused(edited({ ownerId: 'stranger' })).code).toBe('UNKNOWN_REFERENCE');
    expect(refused(edited({ decideByWeek: 14 })).code).toBe('OUT_OF_RANGE');
    expect(refused(edited({ nonsense: 1 } as Partial<Milestone>)).code).toBe('UNKNOWN_FIELD');
  });

  it('is written by whoever added it, and removed by that person or a facilitator', () => {
    const [added] = accepted(
      decideSaid(aQuarter(), { kind: 'milestone.add', values: { title: 'Mine' } }, context(as(MATE)), 'mine'),
    );
    const quarter = evolveAll(aQuarter(), [added!]);
    expect(findById(quarter.milestones, 'mine')?.authorIds).toEqual([MATE]);
    const remove = { kind: 'milestone.remove', target: 'mine' } as const;
    expect(refused(decideSaid(quarter, remove, context(as(THIRD)))).code).toBe('AUTHOR_ONLY');
    expect(decideSaid(quarter, remove, context(as(MATE))).ok).toBe(true);
    expect(decideSaid(quarter, remove).ok).toBe(true);
  });

  it('is refused beyond the stated limit of a quarter, with the number', () => {
    const [added] = accepted(decideSaid(aQuarter(), { kind: 'milestone.add', values: { title: 'One' } }));
    const one = evolveAll(aQuarter(), [added!]).milestones[0]!;
    const milestones = Array.from({ length: MAX_MILESTONES }, (_, n) => ({ ...one, id: `x${String(n)}` }));
    const full = { ...aQuarter(), milestones };
    const refusal = refused(decideSaid(full, { kind: 'milestone.add', values: { title: 'Too much' } }));
    expect(refusal).toMatchObject({ code: 'FULL', parameters: { max: 2000 } });
  });
});

describe('an edit', () => {
  it('G-24 does not overwrite what its writer has not seen, and shows it', () => {
    const quarter = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { title: 'Hers', notes: 'n' },
    });
    const was = { title: 'Refund rules as a service' };
    const stale = decideSaid(quarter, {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { title: 'His' },
      was,
    });
    expect(refused(stale)).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      rule: 'G-24',
      present: { title: 'Hers' },
    });
    const same = decideSaid(quarter, {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { title: 'Hers' },
      was,
    });
    expect(accepted(same)).toEqual([]);
    const other = decideSaid(quarter, {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { effort: 'S' },
      was: { effort: null },
    });
    expect(accepted(other)).toHaveLength(1);
  });

  it('G-24 holds for the vision and the settings, too', () => {
    const vision = { kind: 'vision.write', doWhat: '', outcome: '', forWhom: '' } as const;
    const quarter = after(aQuarter(), { ...vision, text: 'Hers' });
    expect(refused(decideSaid(quarter, { ...vision, text: 'His', was: '' }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      present: { text: 'Hers' },
    });
    const renamed = after(quarter, { kind: 'quarter.edit', changes: { label: 'Hers' } });
    const stale = decideSaid(renamed, {
      kind: 'quarter.edit',
      changes: { label: 'His' },
      was: { label: 'Q1 2027' },
    });
    expect(refused(stale)).toMatchObject({ present: { label: 'Hers' } });
  });

  it('of what is no longer there is refused', () => {
    const gone = decideSaid(aQuarter(), { kind: 'milestone.edit', target: 'gone', changes: {} });
    expect(refused(gone).code).toBe('UNKNOWN_TARGET');
  });
});

describe('dependencies', () => {
  it('I12 refuses a milestone that waits for itself', () => {
    const self = decideSaid(aWrittenQuarter(), {
      kind: 'dependency.add',
      values: { milestoneId: 'm1', targetMilestoneId: 'm1' },
    });
    expect(refused(self)).toMatchObject({ code: 'SELF_DEPENDENCY', rule: 'I12' });
  });

  it('I12 refuses a circle and names the way round', () => {
    const chain = after(aWrittenQuarter(), {
      kind: 'dependency.add',
      values: { milestoneId: 'm3', targetMilestoneId: 'm2' },
    });
    const circle = decideSaid(chain, {
      kind: 'dependency.add',
      values: { milestoneId: 'm1', targetMilestoneId: 'm3' },
    });
    expect(refused(circle)).toMatchObject({
      code: 'DEPENDENCY_CYCLE',
      rule: 'I12',
      parameters: { ids: 'm1 m3 m2 m1' },
    });
    expect(refused(circle).text).toContain(
      '“Refund rules as a service” → “Fake door for instant refunds” → “Amount on the order page” → “Refund rules as a service”',
    );
  });

  it('I12 refuses a circle that an edit would close', () => {
    const free = after(aWrittenQuarter(), {
      kind: 'dependency.add',
      id: 'd2',
      values: { milestoneId: 'm1', text: 'Legal' },
    });
    const closing = decideSaid(free, {
      kind: 'dependency.edit',
      target: 'd2',
      changes: { targetMilestoneId: 'm2' },
    });
    expect(refused(closing)).toMatchObject({ rule: 'I12' });
  });

  it('I12 finds the way through a chain as long as a quarter', () => {
    const dependencies = Array.from({ length: 1999 }, (_, n) => ({
      id: `d${String(n)}`,
      milestoneId: `m${String(n)}`,
      targetMilestoneId: `m${String(n + 1)}`,
      text: 'x',
      source: 'milestone' as const,
      blocking: true,
      owner: '',
      neededByWeek: null,
      status: 'open' as const,
    }));
    expect(findPath({ ...aQuarter(), dependencies }, 'm0', 'm1999')).toHaveLength(2000);
  });

  it('name another card once, and take its title as their text', () => {
    const quarter = aWrittenQuarter();
    expect(findById(quarter.dependencies, 'd1')).toMatchObject({
      text: 'Refund rules as a service',
      source: 'milestone',
    });
    const twice = { kind: 'dependency.add', values: { milestoneId: 'm2', targetMilestoneId: 'm1' } } as const;
    expect(refused(decideSaid(quarter, twice)).code).toBe('ALREADY_WAITING');
  });

  it('S3-7 contradict "no dependencies", which is an answer of its own', () => {
    const none = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm3',
      changes: { dependenciesNone: true },
    });
    const asked = after(none, { kind: 'dependency.add', values: { milestoneId: 'm3', text: 'Legal' } });
    expect(findById(asked.milestones, 'm3')?.dependenciesNone).toBe(false);
    const denied = decideSaid(asked, {
      kind: 'milestone.edit',
      target: 'm3',
      changes: { dependenciesNone: true },
    });
    expect(refused(denied)).toMatchObject({ code: 'HAS_DEPENDENCIES', rule: 'S3-7' });
  });
});

describe('moving', () => {
  const order = (after_: string | null, target = 'm2') =>
    after(aWrittenQuarter(), { kind: 'milestone.move', target, after: after_ }).milestones.map(
      ({ id }) => id,
    );

  it('puts a card behind its neighbour and leaves the others where they are', () => {
    expect(order(null)).toEqual(['m2', 'm1', 'm3', 'm4']);
    expect(order('m4')).toEqual(['m1', 'm3', 'm4', 'm2']);
    expect(order('m3')).toEqual(['m1', 'm3', 'm2', 'm4']);
  });

  it('to where it stands changes nothing', () => {
    for (const here of ['m1', 'm2']) {
      const said = { kind: 'milestone.move', target: 'm2', after: here } as const;
      expect(accepted(decideSaid(aWrittenQuarter(), said))).toEqual([]);
    }
  });

  it('behind something that is gone is refused', () => {
    const said = { kind: 'milestone.move', target: 'm2', after: 'gone' } as const;
    expect(refused(decideSaid(aWrittenQuarter(), said)).code).toBe('UNKNOWN_NEIGHBOUR');
  });
});

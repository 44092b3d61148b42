import { findings } from '#domain/views/second-look/findings';
import { after, aQuarter, aWrittenQuarter } from '../../../../support/given/a-quarter';
import type { Quarter } from '#domain/quarter/quarter';

const of = (quarter: Quarter, code: string) =>
  findings(quarter)
    .filter((finding) => finding.code === code)
    .map(({ subject }) => subject.id);

describe('findings about objectives', () => {
  it('S1-7 name an objective that serves neither the company nor the vision', () => {
    expect(of(aWrittenQuarter(), 'OBJ_UNLINKED')).toEqual(['o2']);
    const claimed = after(aWrittenQuarter(), {
      kind: 'objective.edit',
      target: 'o2',
      changes: { servesVision: true },
    });
    expect(of(claimed, 'OBJ_UNLINKED')).toEqual(['o2']);
    const seen = after(claimed, {
      kind: 'vision.write',
      text: 'A vision',
      doWhat: '',
      outcome: '',
      forWhom: '',
    });
    expect(of(seen, 'OBJ_UNLINKED')).toEqual([]);
  });

  it('S1-8 name an objective with no key result or more than three', () => {
    const none = after(aWrittenQuarter(), { kind: 'objective.add', id: 'o3', values: { title: 'Empty' } });
    expect(of(none, 'KR_COUNT')).toEqual(['o3']);
    const add = { kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'x' }, override: true } as const;
    expect(of(after(none, add), 'KR_COUNT')).toEqual(['o3']);
    expect(of(after(none, add, { ...add, id: 'n2' }), 'KR_COUNT')).toEqual(['o1', 'o3']);
  });

  it('S1-9 name a key result without a hypothesis', () => {
    expect(of(aWrittenQuarter(), 'KR_NO_HYPOTHESIS')).toEqual(['k2']);
  });

  it('leave alone what was given up', () => {
    const dropped = after(aWrittenQuarter(), {
      kind: 'objective.edit',
      target: 'o2',
      changes: { status: 'dropped' },
    });
    expect(of(dropped, 'OBJ_UNLINKED')).toEqual([]);
  });
});

describe('findings about milestones', () => {
  it('S2-11 name cards of one title, however it is typed, and one that nobody has named', () => {
    const twins = after(
      aWrittenQuarter(),
      { id: 'a', kind: 'milestone.add', values: { title: 'Don’t ask  twice', objectiveId: 'o1' } },
      { id: 'b', kind: 'milestone.add', values: { title: "don't ask twice" } },
      { id: 'c', kind: 'milestone.add', values: { title: 'New milestone' } },
      { id: 'd', kind: 'milestone.add', values: { title: 'New milestone' } },
    );
    expect(of(twins, 'DUPLICATE_CARDS')).toEqual(['a', 'b']);
    expect(
      findings(twins)
        .filter(({ code }) => code === 'DUPLICATE_CARDS')
        .map(({ message }) => message),
    ).toEqual([
      'Another card without an objective has this title.',
      `Another card of “${twins.objectives.find(({ id }) => id === 'o1')?.title ?? ''}” has this title.`,
    ]);
    expect(of(twins, 'MS_UNTITLED')).toEqual(['c', 'd']);
    const apart = after(twins, { kind: 'milestone.edit', target: 'b', changes: { status: 'noise' } });
    expect(of(apart, 'DUPLICATE_CARDS')).toEqual([]);
  });

  it('say themselves in at most four words beside the thing', () => {
    const all = findings(aWrittenQuarter());
    expect(all.length).toBeGreaterThan(4);
    for (const { brief } of all) expect(brief.split(' ').length).toBeLessThanOrEqual(4);
  });

  it('S2-8 name a milestone without a type', () => {
    expect(of(aWrittenQuarter(), 'MS_NO_TYPE')).toEqual(['m3']);
  });

  it('I6 and S2-8 name a milestone without a hypothesis, but no enabler that unlocks one with it', () => {
    expect(of(aWrittenQuarter(), 'MS_NO_HYPOTHESIS')).toEqual(['m3', 'm4']);
    const idle = after(aWrittenQuarter(), { kind: 'dependency.remove', target: 'd1' });
    expect(of(idle, 'MS_NO_HYPOTHESIS')).toEqual(['m1', 'm3', 'm4']);
    const epic = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { type: 'epic' },
    });
    expect(of(epic, 'MS_NO_HYPOTHESIS')).toEqual(['m1', 'm3', 'm4']);
  });

  it('S2-8 name a hypothesis without a milestone', () => {
    expect(of(aWrittenQuarter(), 'HYP_NO_MILESTONE')).toEqual(['h2']);
  });

  it('S2-8 name a key result that nothing works towards, through a hypothesis or directly', () => {
    expect(of(aWrittenQuarter(), 'KR_NO_MILESTONE')).toEqual(['k2', 'k3']);
    const direct = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm3',
      changes: { keyResultIds: ['k2'], hypothesisIds: ['h2'] },
    });
    expect(of(direct, 'KR_NO_MILESTONE')).toEqual([]);
  });

  it('S2-8 do not count what was set aside as noise or dropped', () => {
    const noise = after(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm2', changes: { status: 'noise' } },
      { kind: 'milestone.edit', target: 'm3', changes: { status: 'dropped' } },
    );
    expect(of(noise, 'MS_NO_TYPE')).toEqual([]);
    expect(of(noise, 'HYP_NO_MILESTONE')).toEqual(['h1', 'h2']);
    expect(of(noise, 'KR_NO_MILESTONE')).toEqual(['k1', 'k2', 'k3']);
  });
});

describe('findings about links', () => {
  const imported = after(aQuarter(), {
    kind: 'quarter.import',
    id: 'i',
    sources: [
      {
        fileName: 'cards.csv',
        format: 'csv',
        text: 'milestone,link,dependencies\nFirst,"KR2 of Objective ""Nobody wrote it""",Second\nSecond,,First\n',
      },
    ],
  });

  it('S2-12 name what an import referred to and nobody wrote, until somebody does', () => {
    const [objective] = imported.objectives;
    const [keyResult] = imported.keyResults;
    expect(of(imported, 'UNRESOLVED_LINK').sort()).toEqual([objective!.id, keyResult!.id].sort());
    const written = after(
      imported,
      { kind: 'objective.edit', target: objective!.id, changes: { description: 'Now we did' } },
      { kind: 'keyResult.edit', target: keyResult!.id, changes: { text: 'Half of them' } },
    );
    expect(of(written, 'UNRESOLVED_LINK')).toEqual([]);
  });

  it('S2-12 name a hypothesis that an import brought without an objective', () => {
    const [hypothesis] = aWrittenQuarter().hypotheses;
    const loose = { ...aQuarter(), hypotheses: [{ ...hypothesis!, objectiveId: null, keyResultIds: [] }] };
    expect(of(loose, 'UNRESOLVED_LINK')).toEqual(['h1']);
  });

  it('S4-10 name a circle that an import brought, once and with its cards', () => {
    const circles = findings(imported).filter(({ code }) => code === 'DEP_CYCLE');
    expect(circles).toHaveLength(1);
    expect(circles[0]).toMatchObject({ severity: 'error' });
    expect(circles[0]?.message).toContain('“First” → “Second” → “First”');
    const [dependency] = imported.dependencies;
    const owned = after(imported, {
      kind: 'dependency.edit',
      target: dependency!.id,
      changes: { owner: 'Somebody' },
    });
    expect(owned.dependencies[0]?.owner).toBe('Somebody');
  });
});

describe('findings about the plan', () => {
  const placed = (first: readonly [number, number], second: readonly [number, number]) =>
    after(
      aWrittenQuarter(),
      { kind: 'placement.place', milestone: 'm1', startWeek: first[0], endWeek: first[1] },
      { kind: 'placement.place', milestone: 'm2', startWeek: second[0], endWeek: second[1] },
    );
  const late = (quarter: Quarter) => findings(quarter).find(({ code }) => code === 'DEP_AFTER_DEPENDENT');

  it('S4-8 name a prerequisite that ends after its dependent starts, and the shift that mends it', () => {
    expect(late(placed([1, 5], [3, 6]))).toMatchObject({ severity: 'error', subject: { id: 'm2' } });
    expect(late(placed([1, 5], [3, 6]))?.nextStep).toContain('Start it 3 weeks later, in week 6');
    expect(late(placed([1, 3], [3, 6]))).toMatchObject({ severity: 'warn' });
    expect(late(placed([1, 2], [3, 6]))).toBeUndefined();
  });

  it('S4-9 name a prerequisite that has no place', () => {
    const off = after(
      aWrittenQuarter(),
      { kind: 'placement.remove', milestone: 'm1' },
      { kind: 'placement.place', milestone: 'm2', startWeek: 3, endWeek: 4 },
    );
    expect(of(off, 'DEP_UNPLACED')).toEqual(['m2']);
    const done = after(off, { kind: 'milestone.edit', target: 'm1', changes: { status: 'done' } });
    expect(of(done, 'DEP_UNPLACED')).toEqual([]);
  });

  it('come with the gravest first, each with words and a next step', () => {
    const all = findings(placed([1, 5], [3, 6]));
    expect(all[0]?.severity).toBe('error');
    for (const { message, nextStep } of all)
      expect([message, nextStep].every((text) => text.endsWith('.'))).toBe(true);
  });
});

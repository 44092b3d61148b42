import { NO_FIELDS } from '#domain/entities/publishing/mapping/publish-mapping';
import { createQuarter } from '#domain/quarter/empty-quarter';
import { evolveAll } from '#domain/quarter/evolve';
import {
  accepted,
  after,
  aQuarter,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
  settings,
  THIRD,
  type Said,
} from '../../../support/given/a-quarter';

const leading: readonly Said[] = [
  { kind: 'quarter.edit', changes: { label: 'Other' } },
  { kind: 'member.edit', target: THIRD, changes: { role: 'data' } },
  { kind: 'member.edit', target: MATE, changes: { facilitator: true } },
  { kind: 'member.remove', target: THIRD },
  { kind: 'effortRound.open', milestone: 'm1' },
  { kind: 'effortRound.reveal', round: 'r1' },
];

const taking: readonly Said[] = [
  { kind: 'milestone.add', values: { title: 'x' } },
  { kind: 'objective.edit', target: 'o1', changes: { title: 'x' } },
  { kind: 'placement.place', milestone: 'm2', startWeek: 1, endWeek: 1 },
  { kind: 'vision.write', text: 'x', doWhat: '', outcome: '', forWhom: '' },
  { kind: 'member.edit', target: MATE, changes: { skills: ['x'] } },
  { kind: 'member.remove', target: MATE },
];

describe('who may do what', () => {
  it.each(leading)('$kind is a facilitator’s, or an administrator’s', (said) => {
    const quarter = aWrittenQuarter();
    expect(refused(decideSaid(quarter, said, context(as(MATE)))).code).toBe('FACILITATOR_ONLY');
    expect(decideSaid(quarter, said, context(as(LEAD))).ok).toBe(true);
    expect(decideSaid(quarter, said, context(as(MATE, true))).ok).toBe(true);
  });

  it.each(taking)('$kind is everybody’s who takes part', (said) => {
    expect(decideSaid(aWrittenQuarter(), said, context(as(MATE))).ok).toBe(true);
  });

  it.each([...leading, ...taking])('$kind is not for somebody who only reads along', (said) => {
    const quarter = aWrittenQuarter();
    for (const by of [newcomer(), newcomer(true), as('stranger'), as('stranger', true)]) {
      expect(refused(decideSaid(quarter, said, context(by))).code).toBe('JOIN_FIRST');
    }
  });
});

describe('joining', () => {
  const join = { kind: 'member.join', role: 'data' } as const;

  it('makes a member under the id of the command', () => {
    const changes = accepted(decideSaid(aQuarter(), join, context(newcomer()), 'j1'));
    expect(evolveAll(aQuarter(), changes).members.find(({ id }) => id === 'j1')).toEqual({
      id: 'j1',
      role: 'data',
      facilitator: false,
      skills: [],
    });
  });

  it('makes the first one and every administrator a facilitator', () => {
    const empty = evolveAll(null, accepted(createQuarter({ id: 'q', settings: settings() })));
    expect(accepted(decideSaid(empty, join, context(newcomer())))[0]?.now).toMatchObject({
      facilitator: true,
    });
    expect(accepted(decideSaid(aQuarter(), join, context(newcomer(true))))[0]?.now).toMatchObject({
      facilitator: true,
    });
  });

  it('is refused twice, and to others once it is closed', () => {
    expect(refused(decideSaid(aQuarter(), join, context(as(MATE)))).code).toBe('ALREADY_JOINED');
    const closed = aQuarter({ joining: 'closed' });
    expect(refused(decideSaid(closed, join, context(newcomer()))).code).toBe('JOINING_CLOSED');
    expect(decideSaid(closed, join, context(newcomer(true))).ok).toBe(true);
  });
});

describe('members', () => {
  it('leave no quarter without a facilitator', () => {
    const leave = { kind: 'member.remove', target: LEAD } as const;
    expect(refused(decideSaid(aQuarter(), leave)).code).toBe('LAST_FACILITATOR');
    const demote = { kind: 'member.edit', target: LEAD, changes: { facilitator: false } } as const;
    expect(refused(decideSaid(aQuarter(), demote)).code).toBe('LAST_FACILITATOR');
    const two = after(aQuarter(), { kind: 'member.edit', target: MATE, changes: { facilitator: true } });
    expect(decideSaid(two, leave).ok).toBe(true);
  });

  it('stay while they own a milestone', () => {
    const owning = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { ownerId: MATE },
    });
    const said = { kind: 'member.remove', target: MATE } as const;
    expect(refused(decideSaid(owning, said)).text).toContain('Refund rules as a service');
  });
});

describe('settings', () => {
  it.each([
    [{ startDate: '2027-01-05' }, 'NOT_A_MONDAY'],
    [{ startDate: '2027-02-30' }, 'NOT_A_MONDAY'],
    [{ startDate: 'soon' }, 'NOT_A_MONDAY'],
    [{ weeks: 15 }, 'OUT_OF_RANGE'],
    [{ weeks: 11 }, 'OUT_OF_RANGE'],
    [{ sprintWeeks: 5 }, 'OUT_OF_RANGE'],
    [{ label: ' ' }, 'MISSING'],
    [{ label: 'x'.repeat(121) }, 'TOO_LONG'],
  ])('%p are refused, at the making as later', (changes, code) => {
    expect(refused(decideSaid(aQuarter(), { kind: 'quarter.edit', changes })).code).toBe(code);
    expect(refused(createQuarter({ id: 'q', settings: settings(changes) })).code).toBe(code);
  });

  it('neither move a quarter into another project nor turn it into a sample', () => {
    for (const forged of [{ projectId: '1' }, { demo: true }]) {
      const changes = forged as object;
      expect(refused(decideSaid(aQuarter(), { kind: 'quarter.edit', changes })).code).toBe('SETTLED');
    }
  });

  it('I10 refuse to end a quarter before its last placement', () => {
    const placed = after(aWrittenQuarter(), {
      kind: 'placement.place',
      milestone: 'm2',
      startWeek: 12,
      endWeek: 13,
    });
    const shorter = refused(decideSaid(placed, { kind: 'quarter.edit', changes: { weeks: 12 } }));
    expect(shorter).toMatchObject({ code: 'WEEKS_IN_USE', rule: 'I10' });
    expect(shorter.text).toContain('Amount on the order page');
  });
});

describe('the choice of work types', () => {
  it('belongs to the project of the quarter, and to facilitators', () => {
    const type = { issueTypeId: '1', issueTypeName: 'Epic', label: null, level: 1 };
    const mapping = {
      id: '10000',
      types: { objective: type, epic: type, spike: type, enabler: type, signal_test: type, untyped: type },
      contributes: null,
      blocks: null,
      labels: [],
      fields: NO_FIELDS,
      sprint: null,
      children: false,
      tasks: null,
      described: [],
      defaults: {},
    };
    const said = { kind: 'mapping.choose', mapping } as const;
    expect(refused(decideSaid(aQuarter(), said, context(as(MATE)))).code).toBe('FACILITATOR_ONLY');
    expect(after(aQuarter(), said).mappings).toEqual([mapping]);
    const other = { ...said, mapping: { ...mapping, id: '10001' } };
    expect(refused(decideSaid(aQuarter(), other)).code).toBe('OTHER_PROJECT');
  });
});

describe('an import', () => {
  it('G-26 that cannot be read changes nothing and tells every place', () => {
    const text = 'milestone,effort,Notes,Notes,Effort\nFine,S,,,\n';
    const said = { kind: 'quarter.import', sources: [{ fileName: 'a.csv', format: 'csv', text }] } as const;
    const refusal = refused(decideSaid(aQuarter(), said));
    expect(refusal).toMatchObject({
      code: 'IMPORT_ERRORS',
      rule: 'G-26',
      present: {
        errors: [
          { file: 'a.csv', line: 1, column: 4 },
          { file: 'a.csv', line: 1, column: 5 },
        ],
      },
    });
  });

  it('G-26 that can be read is in the quarter as a whole', () => {
    const text = 'milestone,effort\nFine,S\nOther,L\n';
    const said = { kind: 'quarter.import', sources: [{ fileName: 'a.csv', format: 'csv', text }] } as const;
    expect(after(aQuarter(), said).milestones.map(({ title, effort }) => [title, effort])).toEqual([
      ['Fine', 'S'],
      ['Other', 'L'],
    ]);
  });
});

import fc from 'fast-check';
import { decide } from '#domain/quarter/decide';
import type { Change } from '#domain/quarter/change';
import type { AnyCommand } from '#domain/quarter/command';
import type { Entry } from '#domain/quarter/entry';
import { evolveAll } from '#domain/quarter/evolve';
import type { PublishMapping } from '#domain/publishing/publish-mapping';
import type { Quarter } from '#domain/quarter/quarter';
import { undo } from '#domain/quarter/undo';
import { historyOf } from '../a-history';
import { arbitrarySteps } from '../arbitrary-step';
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
  refused,
  THIRD,
  type Said,
} from './a-quarter';

const NAMES = { [LEAD]: 'Lena', [MATE]: 'Marek', [THIRD]: 'Tomo' };

const done = (quarter: Quarter, said: Said, by = LEAD, seq = 50) => {
  const changes: readonly Change[] = accepted(decideSaid(quarter, said, context(as(by)), `u${String(seq)}`));
  const entry: Entry = { seq, commandId: `u${String(seq)}`, command: said.kind, by, at: '', changes };
  return { entry, quarter: evolveAll(quarter, changes) };
};

const type = { issueTypeId: '1', issueTypeName: 'Epic', label: null };
const mapping: PublishMapping = {
  id: '10000',
  types: { objective: type, epic: type, spike: type, enabler: type, signal_test: type, untyped: type },
  contributes: null,
  blocks: null,
  defaults: {},
};

/** One after the other, so that every concept is added, edited, moved and removed once. */
const EACH_KIND: readonly Said[] = [
  { kind: 'companyObjective.add', id: 'co9', values: { title: 'Other' } },
  { kind: 'companyObjective.edit', target: 'co9', changes: { nick: 'New' } },
  { kind: 'companyObjective.move', target: 'co9', after: null },
  { kind: 'companyObjective.remove', target: 'co9' },
  { kind: 'objective.add', id: 'o9', values: { title: 'Other' } },
  { kind: 'objective.edit', target: 'o9', changes: { title: 'New', priority: 'P2' } },
  { kind: 'objective.move', target: 'o9', after: null },
  { kind: 'keyResult.add', id: 'k9', values: { objectiveId: 'o9', text: 'Other' } },
  { kind: 'keyResult.edit', target: 'k9', changes: { feasibility: 'doubtful' } },
  { kind: 'keyResult.move', target: 'k9', after: null },
  { kind: 'hypothesis.add', id: 'h9', values: { objectiveId: 'o9', text: 'Other', keyResultIds: ['k9'] } },
  { kind: 'hypothesis.edit', target: 'h9', changes: { status: 'refuted', learning: 'x' } },
  { kind: 'hypothesis.move', target: 'h9', after: null },
  { kind: 'objective.remove', target: 'o9' },
  { kind: 'milestone.add', id: 'm9', values: { title: 'Other' } },
  { kind: 'milestone.edit', target: 'm9', changes: { effort: 'S', skillsText: 'A, B' } },
  { kind: 'milestone.move', target: 'm9', after: null },
  { kind: 'dependency.add', id: 'd9', values: { milestoneId: 'm9', text: 'Tax tables' } },
  { kind: 'dependency.edit', target: 'd9', changes: { owner: 'Finance' } },
  { kind: 'placement.place', milestone: 'm9', startWeek: 1, endWeek: 2 },
  { kind: 'placement.place', milestone: 'm9', startWeek: 2, endWeek: 2 },
  { kind: 'effortRound.open', id: 'r9', milestone: 'm9' },
  { kind: 'ballot.cast', round: 'r9', value: 'S' },
  { kind: 'ballot.cast', round: 'r9', value: 'M' },
  { kind: 'milestone.remove', target: 'm9' },
  { kind: 'sizeDefinition.write', size: 'S', meaning: 'x', examples: [] },
  { kind: 'sizeDefinition.write', size: 'S', meaning: 'y', examples: ['z'] },
  { kind: 'sizeDefinition.write', size: 'S', meaning: '', examples: [] },
  { kind: 'vision.write', text: 'x', doWhat: '', outcome: '', forWhom: '' },
  { kind: 'vision.write', text: 'y', doWhat: '', outcome: '', forWhom: '' },
  { kind: 'vision.write', text: '', doWhat: '', outcome: '', forWhom: '' },
  { kind: 'mapping.choose', mapping },
  { kind: 'mapping.choose', mapping: { ...mapping, blocks: { linkTypeId: '2', linkTypeName: 'Blocks' } } },
  { kind: 'member.edit', target: MATE, changes: { role: 'data', facilitator: true } },
  { kind: 'member.remove', target: THIRD },
  { kind: 'quarter.edit', changes: { label: 'Q2', weeks: 14 } },
];

describe('undo', () => {
  it('G-24 gives back exactly what was, whatever happened before, and redo what it undid', () => {
    fc.assert(
      fc.property(fc.boolean(), arbitrarySteps, (written, steps) => {
        for (const { entry, before, after: now } of historyOf(
          written ? aWrittenQuarter() : aQuarter(),
          steps,
        )) {
          const by = as(entry.by ?? '');
          const decision = undo(now, entry, context(by));
          if (!decision.ok) {
            expect(decision.error.code).toBe('NO_INVERSE');
            expect(entry.command).toMatch(/^(publish\.|effortRound\.reveal|member\.join)/);
            continue;
          }
          expect(evolveAll(now, decision.value)).toEqual(before);
          const undone: Entry = {
            ...entry,
            seq: 99,
            command: 'undo',
            changes: decision.value,
            undid: entry.seq,
          };
          expect(evolveAll(before, accepted(undo(before, undone, context(by))))).toEqual(now);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('G-24 gives back exactly what was for each kind of change', () => {
    const turned = new Set<string>();
    let quarter = aWrittenQuarter();
    for (const said of EACH_KIND) {
      const { entry, quarter: now } = done(quarter, said);
      expect(entry.changes.length).toBeGreaterThan(0);
      entry.changes.forEach(({ concept, kind }) => turned.add(`${concept} ${kind}`));
      expect(evolveAll(now, accepted(undo(now, entry, context())))).toEqual(quarter);
      quarter = now;
    }
    const ranked = ['companyObjective', 'objective', 'keyResult', 'hypothesis', 'milestone'];
    const plain = ['dependency', 'placement', 'sizeDefinition', 'vision', 'ballot'];
    expect([...turned].sort()).toEqual(
      [
        ...ranked.flatMap((one) => ['added', 'edited', 'removed', 'moved'].map((kind) => `${one} ${kind}`)),
        ...plain.flatMap((one) => ['added', 'edited', 'removed'].map((kind) => `${one} ${kind}`)),
        'effortRound added',
        'effortRound removed',
        'mapping added',
        'mapping edited',
        'member edited',
        'member removed',
        'quarter edited',
      ].sort(),
    );
  });

  // What Lena did, what Marek then did to the same thing, and which refusal names him.
  const cases: readonly (readonly [string, Said, Said, string])[] = [
    [
      'an edit',
      { kind: 'milestone.edit', target: 'm1', changes: { title: 'Mine' } },
      { kind: 'milestone.edit', target: 'm1', changes: { title: 'His' } },
      'CHANGED_SINCE',
    ],
    [
      'an addition that was edited',
      { kind: 'milestone.add', values: { title: 'Mine' } },
      { kind: 'milestone.edit', target: 'u50', changes: { notes: 'His' } },
      'CHANGED_SINCE',
    ],
    [
      'an addition that others refer to',
      { kind: 'hypothesis.add', values: { objectiveId: 'o1', text: 'Mine' } },
      { kind: 'milestone.edit', target: 'm1', changes: { hypothesisIds: ['u50'] } },
      'BUILT_ON_SINCE',
    ],
    [
      'a move',
      { kind: 'milestone.move', target: 'm4', after: null },
      { kind: 'milestone.move', target: 'm4', after: 'm2' },
      'CHANGED_SINCE',
    ],
    [
      'a placement',
      { kind: 'placement.place', milestone: 'm2', startWeek: 2, endWeek: 3 },
      { kind: 'placement.place', milestone: 'm2', startWeek: 2, endWeek: 4 },
      'CHANGED_SINCE',
    ],
    [
      'a size definition',
      { kind: 'sizeDefinition.write', size: 'S', meaning: 'Mine', examples: ['a'] },
      { kind: 'sizeDefinition.write', size: 'S', meaning: 'His', examples: ['a'] },
      'CHANGED_SINCE',
    ],
    [
      'a vision',
      { kind: 'vision.write', text: 'Mine', doWhat: '', outcome: '', forWhom: '' },
      { kind: 'vision.write', text: 'His', doWhat: '', outcome: '', forWhom: '' },
      'CHANGED_SINCE',
    ],
    [
      'an opened round in which somebody voted',
      { kind: 'effortRound.open', milestone: 'm1' },
      { kind: 'ballot.cast', round: 'u50', value: 'M' },
      'BUILT_ON_SINCE',
    ],
    [
      'the skills of a member',
      { kind: 'member.edit', target: MATE, changes: { skills: ['Mine'] } },
      { kind: 'member.edit', target: MATE, changes: { skills: ['His'] } },
      'CHANGED_SINCE',
    ],
    [
      'a removal whose place was taken',
      { kind: 'keyResult.remove', target: 'k2' },
      { kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'His' } },
      'BUILT_ON_SINCE',
    ],
  ];

  it.each(cases)('G-24 of %s is refused by the name of whoever built on it', (_what, mine, his, code) => {
    const first = done(aWrittenQuarter(), mine);
    const second = done(first.quarter, his, MATE, 51);
    const decision = undo(
      second.quarter,
      first.entry,
      context(as(LEAD), { since: [second.entry], names: NAMES }),
    );
    expect(refused(decision)).toMatchObject({ code, rule: 'G-24', parameters: { who: 'Marek' } });
    expect(refused(decision).text).toContain('Marek');
    const nameless = refused(undo(second.quarter, first.entry, context(as(LEAD))));
    expect(nameless.text).toContain('somebody');
  });

  it('G-24 of a removal is refused where what it hung on is gone', () => {
    const first = done(aWrittenQuarter(), { kind: 'keyResult.remove', target: 'k2' });
    const rest = after(
      first.quarter,
      { kind: 'milestone.edit', target: 'm1', changes: { objectiveId: null } },
      {
        kind: 'milestone.edit',
        target: 'm2',
        changes: { objectiveId: null, keyResultIds: [], hypothesisIds: [] },
      },
    );
    const gone = done(rest, { kind: 'objective.remove', target: 'o1' }, MATE, 51);
    const decision = undo(
      gone.quarter,
      first.entry,
      context(as(LEAD), { since: [gone.entry], names: NAMES }),
    );
    expect(refused(decision)).toMatchObject({ code: 'BUILT_ON_SINCE', parameters: { who: 'Marek' } });
  });

  it('I12 is kept: a dependency does not come back into a circle', () => {
    const first = done(aWrittenQuarter(), { kind: 'dependency.remove', target: 'd1' });
    const turned = after(first.quarter, {
      kind: 'dependency.add',
      values: { milestoneId: 'm1', targetMilestoneId: 'm2' },
    });
    expect(refused(undo(turned, first.entry, context()))).toMatchObject({
      code: 'DEPENDENCY_CYCLE',
      rule: 'I12',
    });
  });

  it('I10 is kept: a placement does not come back into a week that is gone', () => {
    const placed = after(aWrittenQuarter(), {
      kind: 'placement.place',
      milestone: 'm2',
      startWeek: 12,
      endWeek: 13,
    });
    const first = done(placed, { kind: 'placement.remove', milestone: 'm2' });
    const shorter = after(first.quarter, { kind: 'quarter.edit', changes: { weeks: 12 } });
    expect(refused(undo(shorter, first.entry, context()))).toMatchObject({
      code: 'WEEKS_IN_USE',
      rule: 'I10',
    });
  });

  it('gives a card its neighbourhood back where its very place is taken', () => {
    const first = done(aWrittenQuarter(), { kind: 'milestone.remove', target: 'm3' });
    const taken = after(first.quarter, {
      kind: 'milestone.add',
      id: 'new',
      values: { title: 'New' },
      after: 'm2',
    });
    const back = evolveAll(taken, accepted(undo(taken, first.entry, context())));
    expect(back.milestones.map(({ id }) => id)).toEqual(['m1', 'm2', 'new', 'm3', 'm4']);
    const ranks = back.milestones.map(({ rank }) => rank);
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('is for whoever made the change, and for facilitators; ballots are their voter’s alone', () => {
    const edit = done(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm1', changes: { notes: 'x' } },
      MATE,
    );
    expect(undo(edit.quarter, edit.entry, context(as(MATE))).ok).toBe(true);
    expect(undo(edit.quarter, edit.entry, context(as(LEAD))).ok).toBe(true);
    expect(refused(undo(edit.quarter, edit.entry, context(as(THIRD)))).code).toBe('NOT_YOURS');
    expect(undo(edit.quarter, edit.entry, context(as(THIRD, true))).ok).toBe(true);
    const ballot = done(aWrittenQuarter(), { kind: 'ballot.cast', round: 'r1', value: 'L' }, MATE);
    expect(undo(ballot.quarter, ballot.entry, context(as(MATE))).ok).toBe(true);
    expect(refused(undo(ballot.quarter, ballot.entry, context(as(LEAD, true)))).code).toBe('NOT_YOURS');
  });

  it('S3-4 leaves ballots as they were when the round was revealed', () => {
    const ballot = done(aWrittenQuarter(), { kind: 'ballot.cast', round: 'r1', value: 'L' }, MATE);
    const open = after(ballot.quarter, { kind: 'effortRound.reveal', round: 'r1' });
    expect(refused(undo(open, ballot.entry, context(as(MATE))))).toMatchObject({
      code: 'ALREADY_REVEALED',
      rule: 'S3-4',
    });
  });

  it('says why there is no way back from joining and revealing', () => {
    const reveal = done(aWrittenQuarter(), { kind: 'effortRound.reveal', round: 'r1' });
    expect(refused(undo(reveal.quarter, reveal.entry, context()))).toMatchObject({
      parameters: { why: 'revealed' },
    });
    const quarter = aQuarter();
    const joined = decide(quarter, { id: 'j', kind: 'member.join', role: 'data' } as AnyCommand, {
      by: { kind: 'newcomer', administers: false },
      at: '',
    });
    const entry = {
      seq: 3,
      commandId: 'j',
      command: 'member.join',
      by: null,
      at: '',
      changes: accepted(joined),
    };
    const now = evolveAll(quarter, entry.changes);
    expect(refused(undo(now, entry, context()))).toMatchObject({
      code: 'NO_INVERSE',
      parameters: { why: 'joined' },
    });
  });

  it('is refused where the history knows no such change', () => {
    expect(refused(decideSaid(aQuarter(), { kind: 'undo', seq: 7 })).code).toBe('NO_SUCH_ENTRY');
  });
});

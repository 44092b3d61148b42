import fc from 'fast-check';
import type { Entry } from '#domain/quarter/entry';
import { evolveAll } from '#domain/quarter/evolve';
import { NO_FIELDS, type PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';

import { historyOf } from '../../../support/given/a-history';
import { arbitrarySteps } from '../../../support/given/arbitrary-step';
import {
  accepted,
  aQuarter,
  as,
  aWrittenQuarter,
  context,
  MATE,
  THIRD,
  type Said,
} from '../../../support/given/a-quarter';
import { undoing } from '../../../support/given/undoing';
import { done } from '../../../support/given/done';

const type = { issueTypeId: '1', issueTypeName: 'Epic', label: null, level: 1 };
const mapping: PublishMapping = {
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
  { kind: 'reaction.add', id: 'x9', values: { milestoneId: 'm9', kind: 'risk', text: 'Too early' } },
  { kind: 'reaction.edit', target: 'x9', changes: { resolved: true } },
  { kind: 'reaction.remove', target: 'x9' },
  { kind: 'marker.add', id: 'a9', values: { kind: 'research', text: 'Ask ten', milestoneId: 'm9' } },
  { kind: 'marker.edit', target: 'a9', changes: { startWeek: 2, endWeek: 3, owner: 'Ben' } },
  { kind: 'effortRound.open', id: 'r9', milestone: 'm9' },
  { kind: 'milestone.remove', target: 'm9' },
  { kind: 'feature.add', id: 'f9', values: { name: 'Order page' } },
  { kind: 'feature.add', id: 'f10', values: { name: 'Parcel tracking' } },
  { kind: 'feature.edit', target: 'f9', changes: { objectiveId: 'o1' } },
  { kind: 'feature.move', target: 'f10', after: null },
  { kind: 'feature.remove', target: 'f9' },
  { kind: 'cluster.add', id: 'c9', values: { sessionId: 's2', name: 'Waiting' } },
  { kind: 'cluster.add', id: 'c10', values: { sessionId: 's2', name: 'Paying' } },
  { kind: 'cluster.edit', target: 'c9', changes: { name: 'Waiting for it', hypothesisId: 'h1' } },
  { kind: 'cluster.move', target: 'c10', after: null },
  { kind: 'cluster.remove', target: 'c9' },
  { kind: 'painGain.add', id: 'pg9', values: { kind: 'pain', text: 'They wait', objectiveId: 'o1' } },
  { kind: 'painGain.add', id: 'pg10', values: { kind: 'gain', text: 'They plan', objectiveId: 'o1' } },
  { kind: 'painGain.edit', target: 'pg9', changes: { text: 'They wait all day' } },
  { kind: 'painGain.move', target: 'pg10', after: null },
  { kind: 'painGain.remove', target: 'pg9' },
  { kind: 'blocker.add', id: 'b9', values: { kind: 'risk', text: 'Nobody may sign it', objectiveId: 'o1' } },
  { kind: 'blocker.add', id: 'b10', values: { kind: 'none' } },
  { kind: 'blocker.edit', target: 'b9', changes: { kind: 'none' } },
  { kind: 'blocker.move', target: 'b10', after: null },
  { kind: 'blocker.remove', target: 'b9' },
  { kind: 'cluster.add', id: 'c11', values: { sessionId: 's0', name: 'Told late', area: 'pains' } },
  { kind: 'canvasNote.add', id: 'v9', values: { area: 'pains', text: 'Nobody tells them' } },
  { kind: 'canvasNote.add', id: 'v10', values: { area: 'gains', text: 'The hour, not the day' } },
  { kind: 'canvasNote.edit', target: 'v9', changes: { evidence: 'analytics', clusterId: 'c11' } },
  { kind: 'canvasNote.move', target: 'v10', after: null },
  { kind: 'canvasNote.remove', target: 'v9' },
  { kind: 'parkedNote.add', id: 'n9', values: { text: 'Who answers at night?' } },
  { kind: 'parkedNote.add', id: 'n10', values: { text: 'Ask the law firm' } },
  { kind: 'parkedNote.edit', target: 'n9', changes: { sessionId: 's1' } },
  { kind: 'parkedNote.move', target: 'n10', after: null },
  { kind: 'parkedNote.remove', target: 'n9' },
  { kind: 'session.plan', session: 's2', date: '2027-01-12' },
  { kind: 'session.setMinutes', session: 's2', activity: 's2.vote', minutes: 12 },
  { kind: 'session.skip', session: 's0', reason: 'It is clear where we go' },
  { kind: 'session.unskip', session: 's0' },
  { kind: 'finding.acknowledge', key: 'OBJ_UNLINKED:o1', reason: '' },
  { kind: 'finding.acknowledge', key: 'OBJ_UNLINKED:o1', reason: 'It is ours alone' },
  { kind: 'finding.reopen', key: 'OBJ_UNLINKED:o1' },
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

/** What moves everybody in a session; what is said of it before goes back like anything else. */
const isLed = (command: string): boolean =>
  command.startsWith('session.') && !/\.(plan|setMinutes|skip|unskip)$/.test(command);

describe('undo', () => {
  it('G-24 gives back exactly what was, whatever happened before, and redo what it undid', () => {
    fc.assert(
      fc.property(fc.boolean(), arbitrarySteps, (written, steps) => {
        for (const { entry, before, after: now } of historyOf(
          written ? aWrittenQuarter() : aQuarter(),
          steps,
        )) {
          // An administrator, so that nothing but the change itself is in the way; who left has no say any more.
          const by = as(entry.by ?? '', true);
          const decision = undoing(now, entry, context(by));
          const isFinal =
            /^(text\.|publish\.|effortRound\.reveal|(writing|vote|confidence)Round\.|preWork\.|scoreRound\.(open|reveal)|sealed\.|pageShare\.(give|refresh)|member\.(join|invite))/.test(
              entry.command,
            ) || isLed(entry.command);
          const hasLeft = !now.members.some(({ id }) => id === entry.by);
          expect(decision).toMatchObject(
            hasLeft
              ? { ok: false, error: { code: 'JOIN_FIRST' } }
              : isFinal
                ? { ok: false, error: { code: 'NO_INVERSE' } }
                : { ok: true },
          );
          if (!decision.ok) continue;
          expect(evolveAll(now, decision.value)).toEqual(before);
          const undone: Entry = {
            ...entry,
            seq: 99,
            command: 'undo',
            changes: decision.value,
            undid: entry.seq,
          };
          expect(evolveAll(before, accepted(undoing(before, undone, context(by))))).toEqual(now);
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
      expect(evolveAll(now, accepted(undoing(now, entry, context())))).toEqual(quarter);
      quarter = now;
    }
    const ranked = [
      'companyObjective',
      'objective',
      'keyResult',
      'hypothesis',
      'milestone',
      'feature',
      'cluster',
      'canvasNote',
      'parkedNote',
      'painGain',
      'blocker',
    ];
    const plain = [
      'acknowledgement',
      'dependency',
      'placement',
      'reaction',
      'marker',
      'sizeDefinition',
      'vision',
    ];
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
        'session added',
        'session edited',
      ].sort(),
    );
  });
});

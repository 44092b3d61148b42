import { partId } from '#domain/kernel/ids';
import type { AnyCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { stepMapping as mapping } from './step-mapping';
import { stepReceipt as receipt } from './step-receipt';

const pick = (all: readonly { readonly id: string }[], n: number): string =>
  all.length === 0 ? 'gone' : (all[n % all.length]?.id ?? 'gone');

const pickOrNull = (all: readonly { readonly id: string }[], n: number): string | null =>
  n % 4 === 0 ? null : pick(all, n);

const effort = (n: number) => (['S', 'M', 'L'] as const)[n % 3] ?? 'S';

/** The command of a step in a quarter. It may be refused: that is the quarter's to say. */
export const commandOf = (quarter: Quarter, step: Step, id: string): AnyCommand => {
  const { kind, a, b, week, text, yes } = step;
  const { milestones, objectives, keyResults, hypotheses, companyObjectives } = quarter;
  const after = yes ? pickOrNull(milestones, b) : null;
  const run = quarter.runs.find(({ state }) => state === 'running') ?? quarter.runs[0];
  const rows = run?.rows ?? [];
  const notBefore = '2027-01-11T09:00:00.000Z';
  switch (kind) {
    case 'companyObjective.add':
      return { id, kind, values: { title: text, keyResults: [text, 'b'] } };
    case 'companyObjective.edit':
      return { id, kind, target: pick(companyObjectives, a), changes: { description: text, nick: 'N' } };
    case 'objective.add':
      return {
        id,
        kind,
        values: { title: text, companyObjectiveIds: yes ? [pick(companyObjectives, a)] : [] },
      };
    case 'objective.edit':
      return {
        id,
        kind,
        target: pick(objectives, a),
        changes: { title: text, slot: yes ? 'next' : 'current' },
      };
    case 'keyResult.add':
      return { id, kind, values: { text, objectiveId: pick(objectives, a) }, override: yes };
    case 'keyResult.edit':
      return { id, kind, target: pick(keyResults, a), changes: { text, objectiveId: pick(objectives, b) } };
    case 'hypothesis.add': {
      const of = keyResults[b % Math.max(keyResults.length, 1)];
      return {
        id,
        kind,
        values: {
          text,
          objectiveId: of?.objectiveId ?? pick(objectives, a),
          keyResultIds: of && yes ? [of.id] : [],
        },
      };
    }
    case 'hypothesis.edit':
      return {
        id,
        kind,
        target: pick(hypotheses, a),
        changes: { text, keyResultIds: [pick(keyResults, b)] },
      };
    case 'productArea.add':
      return { id, kind, values: { name: text, ...(yes ? { badge: 'P', colour: 'teal' } : {}) } };
    case 'productArea.edit':
      return { id, kind, target: pick(quarter.productAreas, a), changes: { description: text } };
    case 'productArea.remove':
      return { id, kind, target: pick(quarter.productAreas, a), confirmed: yes };
    case 'productArea.move':
      return { id, kind, target: pick(quarter.productAreas, a), after: pickOrNull(quarter.productAreas, b) };
    case 'milestone.add':
      return {
        id,
        kind,
        values: { title: text, hypothesisIds: yes ? [pick(hypotheses, a)] : [], skillsText: text },
        after,
      };
    case 'milestone.edit':
      return {
        id,
        kind,
        target: pick(milestones, a),
        changes: {
          description: text,
          effort: effort(b),
          objectiveId: pickOrNull(objectives, b),
          decideByWeek: yes ? week : null,
          ...(yes
            ? { type: 'spike' as const, hypothesisIds: hypotheses.slice(0, 1).map((one) => one.id) }
            : {}),
          ownerId: pickOrNull(quarter.members, b),
        },
      };
    case 'dependency.add':
      return {
        id,
        kind,
        values: { milestoneId: pick(milestones, a), targetMilestoneId: pickOrNull(milestones, b), text },
      };
    case 'dependency.edit':
      return {
        id,
        kind,
        target: pick(quarter.dependencies, a),
        changes: { targetMilestoneId: pickOrNull(milestones, b), neededByWeek: yes ? week : null },
      };
    case 'companyObjective.remove':
      return { id, kind, target: pick(companyObjectives, a) };
    case 'objective.remove':
      return { id, kind, target: pick(objectives, a) };
    case 'keyResult.remove':
      return { id, kind, target: pick(keyResults, a) };
    case 'hypothesis.remove':
      return { id, kind, target: pick(hypotheses, a) };
    case 'milestone.remove':
      return { id, kind, target: pick(milestones, a) };
    case 'dependency.remove':
      return { id, kind, target: pick(quarter.dependencies, a) };
    case 'companyObjective.move':
      return { id, kind, target: pick(companyObjectives, a), after: pickOrNull(companyObjectives, b) };
    case 'objective.move':
      return { id, kind, target: pick(objectives, a), after: pickOrNull(objectives, b) };
    case 'keyResult.move':
      return { id, kind, target: pick(keyResults, a), after: pickOrNull(keyResults, b) };
    case 'hypothesis.move':
      return { id, kind, target: pick(hypotheses, a), after: pickOrNull(hypotheses, b) };
    case 'milestone.move':
      return { id, kind, target: pick(milestones, a), after: pickOrNull(milestones, b) };
    case 'quarter.edit':
      return { id, kind, changes: { label: text, weeks: week, joining: yes ? 'open' : 'closed' } };
    case 'quarter.loadDemo':
      return { id, kind };
    case 'quarter.import':
      return {
        id,
        kind,
        sources: [
          {
            fileName: 'a.csv',
            format: 'csv',
            text: `milestone,objective\nImported ${id},Objective ${text}\n`,
          },
        ],
      };
    case 'member.join':
      return { id, kind, role: 'data' };
    case 'member.edit':
      return { id, kind, target: pick(quarter.members, a), changes: { facilitator: yes, skills: [text] } };
    case 'member.remove':
      return { id, kind, target: pick(quarter.members, a) };
    case 'vision.write':
      return { id, kind, text, doWhat: text, outcome: '', forWhom: '' };
    case 'placement.place':
      return {
        id,
        kind,
        milestone: pick(milestones, a),
        startWeek: week,
        endWeek: week + (b % 3),
        notes: text,
      };
    case 'placement.remove':
      return { id, kind, milestone: pick(milestones, a) };
    case 'result.record': {
      const tests = milestones.filter(({ type }) => type === 'spike' || type === 'signal_test');
      const card = tests[a % Math.max(tests.length, 1)] ?? milestones[a % Math.max(milestones.length, 1)];
      const verdict = (['supported', 'refuted', 'inconclusive'] as const)[b % 3] ?? 'inconclusive';
      return {
        id,
        kind,
        milestone: card?.id ?? 'gone',
        hypothesisIds: yes ? (card?.hypothesisIds ?? []) : [],
        result:
          b % 4 === 0 ? null : { seen: text, thresholdMet: yes ? 'yes' : 'unclear', verdict, decision: text },
      };
    }
    case 'sizeDefinition.write':
      return { id, kind, size: effort(a), meaning: text, examples: yes ? [text] : [] };
    case 'effortRound.open':
      return { id, kind, milestone: pick(milestones, a) };
    case 'effortRound.reveal':
      return { id, kind, round: pick(quarter.effortRounds, a) };
    case 'ballot.cast':
      return { id, kind, round: pick(quarter.effortRounds, a), value: yes ? 'unsure' : effort(b) };
    case 'ballot.withdraw':
      return { id, kind, round: pick(quarter.effortRounds, a) };
    case 'sealed.disclose':
      return {
        id,
        kind,
        round: pick(quarter.effortRounds, a),
        sealed: quarter.members.map((member) => ({ member: member.id, content: yes ? 'unsure' : effort(b) })),
      };
    case 'batch':
      return {
        id,
        kind,
        commands: [
          { kind: 'milestone.add', values: { title: text } },
          { kind: 'placement.place', milestone: partId(id, 0), startWeek: week, endWeek: week + (b % 3) },
          { kind: 'milestone.edit', target: pick(milestones, a), changes: { notes: text } },
          ...(yes ? [{ kind: 'milestone.move', target: pick(milestones, a), after: null } as const] : []),
        ],
      };
    case 'mapping.choose':
      return { id, kind, mapping: mapping(quarter.settings.projectId, text) };
    case 'publish.start':
      return {
        id,
        kind,
        rows: [pick(objectives, a), pick(milestones, b)],
        updates: yes ? [{ row: pick(milestones, b), choices: [] }] : [],
        linked: yes ? [{ row: pick(quarter.receipts, b), to: [] }] : [],
        sprints: [],
        screens: [],
        refused: [],
        highestNumber: a,
        mapping: mapping(quarter.settings.projectId, text),
      };
    case 'publish.intend':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        intent: { id: `i${id}`, rows: rows.slice(0, 1 + (a % 2)), at: notBefore, highestNumber: b },
      };
    case 'publish.record':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        intent: run?.intent?.id ?? 'none',
        receipts: rows.slice(0, 1).map((row) => receipt(row, run?.id ?? 'gone', a)),
        refused: [],
        highestNumber: a,
        batchSize: 25,
        notBefore,
        done: yes,
      };
    case 'publish.link':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        linked: rows.slice(0, 1).map((row) => ({ row, to: [pick(milestones, b)] })),
        taken: rows.slice(1, 2).map((row) => ({ row, to: [pick(milestones, a)] })),
        unlinked: [],
        refused: [],
        notBefore,
        done: yes,
      };
    case 'publish.update':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        updated: rows.slice(0, 1),
        receipts: quarter.receipts.slice(0, 1).map((one) => ({ ...one, published: { summary: text } })),
        refused: [],
        notBefore,
        done: yes,
      };
    case 'publish.undo':
      return {
        id,
        kind,
        undoes: run?.id ?? 'gone',
        rows: quarter.receipts.map((one) => one.id),
        refused: [],
      };
    case 'publish.remove':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        intent: run?.intent?.id ?? 'none',
        removed: (run?.intent?.rows ?? []).slice(0, 1),
        refused: [],
        notBefore,
        done: yes,
      };
    case 'publish.relink': {
      const leaving = quarter.receipts[0];
      return {
        id,
        kind,
        remove: yes && leaving !== undefined ? [{ row: leaving.id, issueId: leaving.issueId }] : [],
        add: [{ ...receipt(pick(milestones, b), 'r', a), runId: null }],
      };
    }
    case 'publish.end':
      return { id, kind, run: run?.id ?? 'gone', state: yes ? 'stopped' : 'done' };
    case 'undo':
      return { id, kind, seq: a };
  }
};

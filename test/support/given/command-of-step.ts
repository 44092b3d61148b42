import { derivedId, partId } from '#domain/kernel/ids';
import type { AnyCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { stepMapping as mapping } from './step-mapping';
import { pickId as pick, pickIdOrNull as pickOrNull } from './pick-id';
import { sealedOf } from './sealed-of-step';
import { exportsCommandOf, isExportsKind } from './exports-command-of-step';
import { facilitationCommandOf } from './facilitation-command-of-step';
import { stepReceipt } from './step-receipt';

const effort = (n: number) => (['S', 'M', 'L'] as const)[n % 3] ?? 'S';

/** The command of a step in a quarter. It may be refused: that is the quarter's to say. */
export const commandOf = (quarter: Quarter, step: Step, id: string): AnyCommand => {
  const { kind, a, b, week, text, yes } = step;
  const { milestones, objectives, keyResults, hypotheses, companyObjectives } = quarter;
  const after = yes ? pickOrNull(milestones, b) : null;
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
        changes: {
          title: text,
          slot: yes ? 'next' : 'current',
          areaIds: quarter.productAreas.slice(0, b % 2).map((area) => area.id),
          threeIds: milestones.slice(0, b % 4).map((card) => card.id),
          threeAnswer: yes ? 'yes' : null,
          threeNote: text,
        },
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
    case 'metric.add':
      return {
        id,
        kind,
        values: yes
          ? { keyResultId: pick(keyResults, a), unit: '%', baseline: a, target: b }
          : { objectiveId: pick(objectives, a), text },
      };
    case 'metric.edit':
      return {
        id,
        kind,
        target: pick(quarter.metrics, a),
        changes: yes ? { keyResultId: pick(keyResults, b) } : { text, target: b / 4 },
      };
    case 'metric.remove':
      return { id, kind, target: pick(quarter.metrics, a), confirmed: yes };
    case 'metric.move':
      return { id, kind, target: pick(quarter.metrics, a), after: pickOrNull(quarter.metrics, b) };
    case 'checkIn.add':
      return {
        id,
        kind,
        values: { metricId: pick(quarter.metrics, a), day: '2027-01-05', value: b / 8, note: text },
      };
    case 'checkIn.edit':
      return {
        id,
        kind,
        target: pick(quarter.checkIns, a),
        changes: yes ? { day: '2027-01-04' } : { value: b },
      };
    case 'checkIn.remove':
      return { id, kind, target: pick(quarter.checkIns, a), confirmed: yes };
    case 'feature.add':
      return { id, kind, values: { name: text, objectiveId: pickOrNull(objectives, a) } };
    case 'feature.edit':
      return {
        id,
        kind,
        target: pick(quarter.features, a),
        changes: yes ? { name: text } : { areaId: pickOrNull(quarter.productAreas, b) },
      };
    case 'feature.remove':
      return { id, kind, target: pick(quarter.features, a), confirmed: yes };
    case 'feature.move':
      return { id, kind, target: pick(quarter.features, a), after: pickOrNull(quarter.features, b) };
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
    case 'milestone.split': {
      const milestone = pick(milestones, a);
      const waiting = quarter.dependencies.filter(({ targetMilestoneId: to }) => to === milestone);
      return {
        id,
        kind,
        milestone,
        titles: [text, 'Part', ...(yes ? ['Last'] : [])],
        waiting: waiting.slice(0, b % 2).map((one) => ({ dependency: one.id, part: b % 3 })),
        keepScores: yes,
      };
    }
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
          clusterId: pickOrNull(quarter.clusters, a),
          twinOf: pickOrNull(milestones, week),
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
    case 'member.invite':
      return { id, kind, member: yes ? id : pick(quarter.members, a), role: 'design' };
    case 'member.edit':
      return { id, kind, target: pick(quarter.members, a), changes: { facilitator: yes, skills: [text] } };
    case 'member.remove':
      return { id, kind, target: pick(quarter.members, a) };
    case 'vision.write':
      return { id, kind, text, doWhat: text, outcome: '', forWhom: '' };
    case 'absence.say':
      return { id, kind, member: pick(quarter.members, a), weeks: yes ? [week, week + (b % 3)] : [] };
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
      return { id, kind, ...sealedOf(quarter, step) };
    case 'text.purge':
      return { id, kind, entries: a };
    case 'batch':
      return {
        id,
        kind,
        commands: [
          { kind: 'milestone.add', values: { title: text } },
          {
            kind: 'milestone.edit',
            target: partId(id, 0),
            changes: { keyResultIds: keyResults.slice(0, 1 + (a % 3)).map((one) => one.id) },
          },
          { kind: 'placement.place', milestone: partId(id, 0), startWeek: week, endWeek: week + (b % 3) },
          { kind: 'milestone.edit', target: pick(milestones, a), changes: { notes: text } },
          ...(yes ? [{ kind: 'milestone.move', target: pick(milestones, a), after: null } as const] : []),
        ],
      };
    case 'work.bring':
      return {
        id,
        kind,
        cards: Array.from({ length: 1 + (b % 2) }, (_none, number) => ({
          title: text,
          type: yes ? ('epic' as const) : ('spike' as const),
          objectiveId: pickOrNull(objectives, a),
          receipt: { ...stepReceipt(derivedId(id, number + 1), '', a + number), runId: null },
        })),
      };
    case 'quarter.carryOver':
      return { id, kind, from: quarter };
    case 'mapping.choose':
      return { id, kind, mapping: mapping(quarter.settings.projectId, text) };
    case 'undo':
      return { id, kind, seq: a };
    default:
      return isExportsKind(kind)
        ? exportsCommandOf(quarter, { ...step, kind }, id)
        : facilitationCommandOf(quarter, { ...step, kind }, id);
  }
};

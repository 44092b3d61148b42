import { canvasSamples } from './canvas-samples';
import { sample, type CommandSamples } from './command-sample';
import { planSamples } from './plan-samples';
import { preWorkSamples } from './pre-work-samples';
import { sessionSamples } from './session-samples';
import { teamOkrSamples } from './team-okr-samples';
import { SHARED } from './show-on-pages';
import { RELEASED_PAGE, roundOnFirst, roundOnSecond, writing } from './world';

/**
 * One command of every kind that succeeds for whoever may send it. They can be sent one after the other in this order:
 * none stands in another's way.
 */
export const commandSamples: CommandSamples = {
  'companyObjective.add': sample('participant', () => ({
    kind: 'companyObjective.add',
    values: { title: 'Grow abroad' },
  })),
  'companyObjective.edit': sample('participant', ({ quarter }) => ({
    kind: 'companyObjective.edit',
    target: quarter.companyObjectives[0]!.id,
    changes: { description: 'In every country that we deliver to' },
  })),
  'companyObjective.move': sample('participant', ({ quarter }) => ({
    kind: 'companyObjective.move',
    target: quarter.companyObjectives[0]!.id,
    after: quarter.companyObjectives[1]!.id,
  })),
  'companyObjective.remove': sample('author', () => ({
    kind: 'companyObjective.remove',
    target: 'spare-company',
  })),
  'objective.add': sample('participant', () => ({ kind: 'objective.add', values: { title: 'Fewer calls' } })),
  'objective.edit': sample('participant', ({ quarter }) => ({
    kind: 'objective.edit',
    target: quarter.objectives[0]!.id,
    changes: { description: 'Above all on small screens' },
  })),
  'objective.move': sample('participant', ({ quarter }) => ({
    kind: 'objective.move',
    target: quarter.objectives[0]!.id,
    after: quarter.objectives[1]!.id,
  })),
  'objective.remove': sample('author', () => ({ kind: 'objective.remove', target: 'spare-objective' })),
  'contribution.add': sample('participant', () => ({
    kind: 'contribution.add',
    values: { text: 'Ask them what they wait for' },
  })),
  'contribution.edit': sample('participant', ({ quarter }) => ({
    kind: 'contribution.edit',
    target: 'kept-contribution',
    changes: { companyObjectiveId: quarter.companyObjectives[0]!.id },
  })),
  'contribution.move': sample('participant', () => ({
    kind: 'contribution.move',
    target: 'kept-contribution',
    after: null,
  })),
  'contribution.remove': sample('author', () => ({
    kind: 'contribution.remove',
    target: 'spare-contribution',
  })),
  'silentCard.write': sample('participant', () => ({
    kind: 'silentCard.write',
    round: writing,
    text: 'Ask fewer questions',
    companyObjectiveId: null,
  })),
  'silentCard.withdraw': sample('participant', () => ({
    kind: 'silentCard.withdraw',
    round: writing,
    card: 'none',
  })),
  'silentCard.done': sample('participant', () => ({ kind: 'silentCard.done', round: writing, done: true })),
  'writingRound.reveal': sample('facilitator or leader', () => ({
    kind: 'writingRound.reveal',
    round: writing,
  })),
  'writingRound.open': sample('facilitator or leader', () => ({
    kind: 'writingRound.open',
    activity: 's2.ideation',
  })),
  // Behind the reveal of the silence that was open there.
  ...preWorkSamples,
  'feature.add': sample('participant', () => ({ kind: 'feature.add', values: { name: 'Labels' } })),
  'feature.edit': sample('participant', ({ quarter }) => ({
    kind: 'feature.edit',
    target: 'kept-feature',
    changes: { objectiveId: quarter.objectives[0]!.id },
  })),
  'feature.move': sample('participant', () => ({
    kind: 'feature.move',
    target: 'kept-feature',
    after: null,
  })),
  'feature.remove': sample('author', () => ({ kind: 'feature.remove', target: 'spare-feature' })),
  'cluster.add': sample('participant', () => ({
    kind: 'cluster.add',
    values: { sessionId: 's2', name: 'What they pay' },
  })),
  'cluster.edit': sample('participant', ({ quarter }) => ({
    kind: 'cluster.edit',
    target: 'kept-cluster',
    changes: { hypothesisId: quarter.hypotheses[0]!.id },
  })),
  'cluster.move': sample('participant', () => ({
    kind: 'cluster.move',
    target: 'kept-cluster',
    after: null,
  })),
  // Cards are grouped anew by whoever sees how they belong together.
  'cluster.remove': sample('participant', () => ({ kind: 'cluster.remove', target: 'spare-cluster' })),
  ...canvasSamples,
  'parkedNote.add': sample('participant', () => ({
    kind: 'parkedNote.add',
    values: { text: 'What about Norway?', sessionId: 's1' },
  })),
  'parkedNote.edit': sample('participant', () => ({
    kind: 'parkedNote.edit',
    target: 'kept-note',
    changes: { text: 'Ask the law firm by Friday' },
  })),
  'parkedNote.move': sample('participant', () => ({
    kind: 'parkedNote.move',
    target: 'kept-note',
    after: null,
  })),
  'parkedNote.remove': sample('author', () => ({ kind: 'parkedNote.remove', target: 'spare-note' })),
  ...teamOkrSamples,
  'finding.acknowledge': sample('facilitator or leader', () => ({
    kind: 'finding.acknowledge',
    key: 'SESSION_GAP:s3',
    reason: 'The holidays were between them',
  })),
  'finding.reopen': sample('facilitator or leader', () => ({
    kind: 'finding.reopen',
    key: 'OVERRUN:s2',
  })),
  'metric.add': sample('participant', ({ quarter }) => ({
    kind: 'metric.add',
    values: { keyResultId: quarter.keyResults.at(-1)!.id, unit: '%', baseline: 40, target: 80 },
  })),
  'metric.edit': sample('participant', () => ({
    kind: 'metric.edit',
    target: 'kept-metric',
    changes: { target: 90 },
  })),
  'metric.move': sample('participant', () => ({ kind: 'metric.move', target: 'kept-metric', after: null })),
  'metric.remove': sample('author', () => ({ kind: 'metric.remove', target: 'spare-metric' })),
  'checkIn.add': sample('participant', () => ({
    kind: 'checkIn.add',
    values: { metricId: 'kept-metric', day: '2026-01-06', value: 44.5, note: 'Two shops only' },
  })),
  'checkIn.edit': sample('participant', () => ({
    kind: 'checkIn.edit',
    target: 'kept-check-in',
    changes: { value: 43 },
  })),
  'checkIn.remove': sample('author', () => ({ kind: 'checkIn.remove', target: 'spare-check-in' })),
  'productArea.add': sample('participant', () => ({ kind: 'productArea.add', values: { name: 'Search' } })),
  'productArea.edit': sample('participant', () => ({
    kind: 'productArea.edit',
    target: 'kept-area',
    changes: { colour: 'purple' },
  })),
  'productArea.move': sample('participant', () => ({
    kind: 'productArea.move',
    target: 'kept-area',
    after: null,
  })),
  'productArea.remove': sample('author', () => ({ kind: 'productArea.remove', target: 'spare-area' })),
  'keyResult.add': sample('participant', () => ({
    kind: 'keyResult.add',
    values: { objectiveId: 'kept-objective', text: 'Half of them come back' },
  })),
  'keyResult.edit': sample('participant', ({ quarter }) => ({
    kind: 'keyResult.edit',
    target: quarter.keyResults[0]!.id,
    changes: { feasibility: 'doubtful' },
  })),
  'keyResult.move': sample('participant', ({ quarter }) => ({
    kind: 'keyResult.move',
    target: quarter.keyResults[0]!.id,
    after: quarter.keyResults[1]!.id,
  })),
  'keyResult.remove': sample('author', () => ({
    kind: 'keyResult.remove',
    target: 'spare-key-result',
  })),
  'hypothesis.add': sample('participant', ({ quarter }) => ({
    kind: 'hypothesis.add',
    values: { objectiveId: quarter.objectives[0]!.id, text: 'If it is quick, it is used.' },
  })),
  'hypothesis.edit': sample('participant', ({ quarter }) => ({
    kind: 'hypothesis.edit',
    target: quarter.hypotheses[0]!.id,
    changes: { learning: 'Seen twice' },
  })),
  'hypothesis.move': sample('participant', ({ quarter }) => ({
    kind: 'hypothesis.move',
    target: quarter.hypotheses[0]!.id,
    after: quarter.hypotheses[1]!.id,
  })),
  'hypothesis.remove': sample('author', () => ({
    kind: 'hypothesis.remove',
    target: 'spare-hypothesis',
  })),
  'milestone.add': sample('participant', () => ({ kind: 'milestone.add', values: { title: 'A new card' } })),
  'milestone.edit': sample('participant', ({ quarter }) => ({
    kind: 'milestone.edit',
    target: quarter.milestones[0]!.id,
    changes: { description: 'With a picture' },
  })),
  'milestone.move': sample('participant', ({ quarter }) => ({
    kind: 'milestone.move',
    target: quarter.milestones[0]!.id,
    after: quarter.milestones[1]!.id,
  })),
  'milestone.remove': sample('author', () => ({ kind: 'milestone.remove', target: 'bens-card' })),
  'dependency.add': sample('participant', ({ quarter }) => ({
    kind: 'dependency.add',
    values: { milestoneId: quarter.milestones[0]!.id, text: 'Room in the warehouse' },
  })),
  'dependency.edit': sample('participant', ({ quarter }) => ({
    kind: 'dependency.edit',
    target: quarter.dependencies[0]!.id,
    changes: { owner: 'Mira' },
  })),
  'dependency.remove': sample('author', () => ({
    kind: 'dependency.remove',
    target: 'spare-dependency',
  })),
  'quarter.edit': sample('facilitator', () => ({
    kind: 'quarter.edit',
    changes: { team: 'Shop and checkout' },
  })),
  'quarter.loadDemo': sample('facilitator', () => ({ kind: 'quarter.loadDemo' }), { elsewhere: 'blank' }),
  'quarter.import': sample('participant', () => ({
    kind: 'quarter.import',
    sources: [{ fileName: 'more.csv', format: 'csv', text: 'milestone\nFrom a table\n' }],
  })),
  'member.edit': sample('facilitator', ({ quarter }) => ({
    kind: 'member.edit',
    target: quarter.members.find(({ id }) => id.startsWith('shop-demo'))!.id,
    changes: { skills: ['Research'] },
  })),
  'member.remove': sample('facilitator', ({ quarter }) => ({
    kind: 'member.remove',
    target: quarter.members.find(({ id }) => id.startsWith('shop-demo'))!.id,
  })),
  'vision.write': sample('author', () => ({
    kind: 'vision.write',
    text: 'Everybody finds what fits.',
    doWhat: '',
    outcome: '',
    forWhom: '',
  })),
  ...planSamples,
  'result.record': sample('participant', ({ quarter }) => {
    const card = quarter.milestones.find(({ type }) => type === 'signal_test')!;
    return {
      kind: 'result.record',
      milestone: card.id,
      hypothesisIds: card.hypothesisIds,
      result: { seen: 'Nine of ten', thresholdMet: 'yes', verdict: 'supported', decision: 'Build it' },
      was: card.result,
    };
  }),
  'sizeDefinition.write': sample('participant', () => ({
    kind: 'sizeDefinition.write',
    size: 'S',
    meaning: 'A week at most',
    examples: [],
  })),
  'effortRound.open': sample('facilitator', ({ quarter }) => ({
    kind: 'effortRound.open',
    milestone: quarter.milestones[6]!.id,
  })),
  'ballot.cast': sample('participant', () => ({ kind: 'ballot.cast', round: roundOnSecond, value: 'M' })),
  'ballot.withdraw': sample('participant', () => ({ kind: 'ballot.withdraw', round: roundOnSecond })),
  'effortRound.reveal': sample('facilitator', () => ({ kind: 'effortRound.reveal', round: roundOnFirst })),
  'mapping.choose': sample('facilitator', ({ mapping }) => ({
    kind: 'mapping.choose',
    mapping: { ...mapping, children: !mapping.children },
  })),
  'release.revoke': sample('facilitator', () => ({ kind: 'release.revoke', target: RELEASED_PAGE })),
  'pageShare.forget': sample('facilitator', () => ({ kind: 'pageShare.forget', target: SHARED })),
  // Behind what fills the blank quarter, which a session would make no longer blank.
  ...sessionSamples,
  batch: sample('participant', ({ quarter }) => ({
    kind: 'batch',
    commands: [
      { kind: 'milestone.add', values: { title: 'Written and placed at once' } },
      { kind: 'placement.place', milestone: quarter.milestones[0]!.id, startWeek: 5, endWeek: 6 },
    ],
  })),
  undo: sample('author', ({ bensEdit }) => ({ kind: 'undo', seq: bensEdit })),
  'member.join': sample('newcomer', () => ({ kind: 'member.join', role: 'data' })),
};

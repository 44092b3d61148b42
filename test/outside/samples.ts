import { deflateRawSync } from 'node:zlib';
import type { Command } from '#domain/quarter/command';
import type { Input, ProcedureKey } from '../../static/src/rpc/call';
import { sample, type CommandSamples, type May } from './command-sample';
import { roundOnFirst, roundOnSecond, writing, type Place, type World } from './world';

type ProcedureSamples = { readonly [K in ProcedureKey]: (place: Place) => Input<K> };

const note: Command = { id: 'a-sample', kind: 'objective.add', values: { title: 'Written as a sample' } };

/** One call of every procedure that somebody with all rights would see succeed. The compiler and a test count them. */
export const procedureSamples: ProcedureSamples = {
  'project.open': ({ project }) => ({ project }),
  'quarter.create': ({ project }) => ({
    project,
    commandId: 'another',
    label: 'Q2',
    team: 'Next team',
    startDate: '2026-04-06',
  }),
  'quarter.open': ({ quarter }) => ({ quarter }),
  'quarter.page': ({ quarter }) => ({ quarter, seq: 1, page: 0 }),
  'quarter.purge': ({ quarter }) => ({ quarter, commandId: 'p', text: 'Nobody wrote this', confirmed: true }),
  'quarter.decide': ({ quarter }) => ({ quarter, basedOn: 1, commands: [note] }),
  'quarter.upload': ({ quarter }) => ({ quarter, upload: 'parcel', index: 0, of: 1, data: 'AA==' }),
  'quarter.sync': ({ quarter }) => ({ quarter, since: 1 }),
  'quarter.people': ({ quarter, member }) => ({ quarter, members: [member] }),
  'publish.prepare': ({ quarter, row }) => ({ quarter, rows: [row] }),
  'publish.start': ({ quarter, row }) => ({ quarter, rows: [row] }),
  'publish.step': ({ quarter, run }) => ({ quarter, run }),
  'publish.stop': ({ quarter, run }) => ({ quarter, run }),
  'publish.whoChanged': ({ quarter, row }) => ({ quarter, rows: [row] }),
  'publish.undoPreview': ({ past }) => past,
  'publish.undo': ({ past }) => past,
  'progress.read': ({ quarter }) => ({ quarter }),
  'progress.refresh': ({ quarter }) => ({ quarter }),
  'issue.glance': ({ issue, project }) => ({ issue, project }),
  'issue.card': ({ issue }) => ({ issue }),
  'link.search': ({ quarter }) => ({ quarter, text: 'checkout' }),
  'link.cards': ({ quarter, issue }) => ({ quarter, issue }),
  'link.put': ({ quarter, row, stray }) => ({ quarter, row, issue: stray, from: null }),
  'link.remove': ({ quarter, linked, issue }) => ({ quarter, row: linked, issue }),
  'link.again': ({ quarter, gone }) => ({ quarter, ...gone, confirmed: true }),
  'link.doubles': ({ quarter }) => ({ quarter }),
  'link.settle': ({ quarter, linked, issue, stray }) => ({
    quarter,
    row: linked,
    keep: issue,
    drop: [stray],
  }),
  'link.foreign': ({ quarter }) => ({ quarter }),
  'issue.history': ({ issue }) => ({ issue }),
  'macro.quarters': () => ({}),
  'macro.draft': ({ quarter }) => ({ quarter }),
  'quarter.remove': ({ quarter }) => ({ quarter }),
};

/** As a page packs what is too large for one call. */
export const packed = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64');

/** The other ways in which commands travel. */
export const decideSamples: readonly ((place: Place) => Input<'quarter.decide'>)[] = [
  ({ quarter }) => ({ quarter, basedOn: 1, packed: packed([note]) }),
  ({ quarter }) => ({ quarter, basedOn: 1, upload: 'parcel' }),
];

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
  'writingRound.reveal': sample('facilitator', () => ({ kind: 'writingRound.reveal', round: writing })),
  'writingRound.open': sample('facilitator', () => ({ kind: 'writingRound.open' })),
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
  'quarter.loadDemo': sample('participant', () => ({ kind: 'quarter.loadDemo' }), { inBlank: true }),
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
  'placement.place': sample('participant', ({ quarter }) => ({
    kind: 'placement.place',
    milestone: quarter.milestones[0]!.id,
    startWeek: 2,
    endWeek: 3,
  })),
  'placement.remove': sample('participant', ({ quarter }) => ({
    kind: 'placement.remove',
    milestone: quarter.placements[0]!.id,
  })),
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

const KINDS = Object.keys(commandSamples) as readonly Command['kind'][];

export interface NamedCommand {
  readonly kind: Command['kind'];
  readonly may: May;
  readonly quarter: string;
  readonly command: Command;
}

/** All of them for a world, under ids that tell them apart. */
export const commandsFor = (world: World): readonly NamedCommand[] =>
  KINDS.map((kind) => {
    const { may, inBlank, make } = commandSamples[kind];
    return {
      kind,
      may,
      quarter: inBlank === true ? world.blank : world.shop.quarter,
      command: { ...make(world), id: `do-${kind.replace('.', '-')}` },
    };
  });

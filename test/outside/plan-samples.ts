import { sample, type CommandSamples } from './command-sample';

type OfThePlan = {
  readonly [
    K in keyof CommandSamples as K extends
      | `${'placement' | 'absence' | 'reaction' | 'marker' | 'setAside' | 'revision' | 'baseline' | 'scenario'}.${string}`
      | 'milestone.split'
      ? K
      : never
  ]: CommandSamples[K];
};

/** Those of the draft, in the order in which they can be sent one after the other. */
export const planSamples: OfThePlan = {
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
  'milestone.split': sample('participant', () => ({
    kind: 'milestone.split',
    milestone: 'spare-split',
    titles: ['Read the label', 'Print the label'],
    waiting: [],
    keepScores: false,
  })),
  // Of one of the sample, who is nobody's account: of themselves everybody may say it.
  'absence.say': sample('facilitator', ({ quarter }) => ({
    kind: 'absence.say',
    member: quarter.members.find(({ skills }) => skills.includes('Payments'))!.id,
    weeks: [3, 4],
  })),
  'setAside.say': sample('participant', ({ quarter }) => ({
    kind: 'setAside.say',
    milestone: quarter.milestones[1]!.id,
    reason: 'noRoom',
    why: 'Frontend is full until week 10',
    next: 'nextQuarter',
    week: null,
  })),
  'setAside.withdraw': sample('participant', ({ quarter }) => ({
    kind: 'setAside.withdraw',
    milestone: quarter.milestones[0]!.id,
  })),
  'revision.explain': sample('participant', () => ({
    kind: 'revision.explain',
    revision: 2,
    text: 'Payments can begin earlier',
  })),
  'baseline.agree': sample('facilitator or leader', () => ({
    kind: 'baseline.agree',
    revision: 2,
    round: null,
  })),
  'scenario.add': sample('participant', ({ quarter }) => ({
    kind: 'scenario.add',
    values: {
      name: 'Returns later',
      base: 2,
      moves: [{ card: quarter.milestones[0]!.id, startWeek: 3, endWeek: 4 }],
    },
  })),
  'scenario.edit': sample('participant', () => ({
    kind: 'scenario.edit',
    target: 'kept-scenario',
    changes: { name: 'Returns first' },
  })),
  'scenario.remove': sample('author', () => ({ kind: 'scenario.remove', target: 'spare-scenario' })),
  'reaction.add': sample('participant', ({ quarter }) => ({
    kind: 'reaction.add',
    values: { milestoneId: quarter.milestones[0]!.id, kind: 'overlap', text: 'Twice the same page' },
  })),
  // That it is settled anybody says.
  'reaction.edit': sample('participant', () => ({
    kind: 'reaction.edit',
    target: 'kept-reaction',
    changes: { resolved: true },
  })),
  'reaction.remove': sample('author', () => ({ kind: 'reaction.remove', target: 'spare-reaction' })),
  'marker.add': sample('participant', () => ({
    kind: 'marker.add',
    values: { kind: 'spike', text: 'How long does a refund take?', startWeek: 2, endWeek: 3 },
  })),
  'marker.edit': sample('participant', () => ({
    kind: 'marker.edit',
    target: 'kept-marker',
    changes: { owner: 'Ben', state: 'done' },
  })),
  'marker.remove': sample('author', () => ({ kind: 'marker.remove', target: 'spare-marker' })),
};

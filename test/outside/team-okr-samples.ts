import { sample, type CommandSamples } from './command-sample';

type TeamOkrSamples = Pick<
  CommandSamples,
  {
    [K in keyof CommandSamples]: K extends `${'blocker' | 'painGain'}.${string}` ? K : never;
  }[keyof CommandSamples]
>;

/** The same for what #1 asks beside objectives: what stands in the way, and what hurts or delights customers. */
export const teamOkrSamples: TeamOkrSamples = {
  'blocker.add': sample('participant', () => ({
    kind: 'blocker.add',
    values: { kind: 'dependency', text: 'The carriers send no scans', contributionId: 'kept-contribution' },
  })),
  'blocker.edit': sample('participant', () => ({
    kind: 'blocker.edit',
    target: 'kept-blocker',
    changes: { status: 'settled' },
  })),
  'blocker.move': sample('participant', () => ({
    kind: 'blocker.move',
    target: 'kept-blocker',
    after: null,
  })),
  'blocker.remove': sample('author', () => ({ kind: 'blocker.remove', target: 'spare-blocker' })),
  'painGain.add': sample('participant', () => ({
    kind: 'painGain.add',
    values: { kind: 'gain', text: 'An hour to plan for', objectiveId: 'kept-objective' },
  })),
  'painGain.edit': sample('participant', () => ({
    kind: 'painGain.edit',
    target: 'kept-pain',
    changes: { kind: 'gain' },
  })),
  'painGain.move': sample('participant', () => ({
    kind: 'painGain.move',
    target: 'kept-pain',
    after: null,
  })),
  'painGain.remove': sample('author', () => ({ kind: 'painGain.remove', target: 'spare-pain' })),
};

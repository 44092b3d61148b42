import { sample, type CommandSamples } from './command-sample';
import { PRE_WORK_LONGER, PRE_WORK_UNTIL } from './world';

/** What is asked before the call: opened, given longer, and called off. */
export const preWorkSamples = {
  'preWork.open': sample('facilitator', () => ({
    kind: 'preWork.open',
    activity: 's1.silent',
    closesAt: PRE_WORK_UNTIL,
  })),
  'preWork.closeAt': sample('facilitator', () => ({
    kind: 'preWork.closeAt',
    round: 'do-preWork-open',
    closesAt: PRE_WORK_LONGER,
  })),
  'preWork.cancel': sample('facilitator', () => ({ kind: 'preWork.cancel', round: 'do-preWork-open' })),
} satisfies Partial<CommandSamples>;

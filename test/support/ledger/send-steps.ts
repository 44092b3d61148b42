import { CommandSchema } from '../../../src/contract/command';
import type { AnyCommand } from '#domain/quarter/command';
import { policyOf } from '#domain/quarter/command-definitions';
import { as } from '../given/a-quarter';
import type { Step } from '../given/arbitrary-step';
import { commandOf } from '../given/command-of-step';
import type { KeptQuarter } from './kept-quarter';

/** So many steps, and one of them undoes. */
const ONE_IN = 6;

/** Whether the command could have come this far: what a page sends passes the contract first. */
const isSendable = (command: AnyCommand): boolean =>
  ['server', 'publisher'].includes(policyOf(command.kind)?.may ?? '') ||
  CommandSchema.safeParse(command).success;

export interface Sent {
  readonly command: AnyCommand;
  readonly outcome: Awaited<ReturnType<KeptQuarter['send']>>;
}

/** Lets people do what the steps say, and undo some of it, one after the other; answers what came of each. */
export const sendSteps = async (quarter: KeptQuarter, steps: readonly Step[]): Promise<readonly Sent[]> => {
  const sent: Sent[] = [];
  for (const [index, step] of steps.entries()) {
    const id = `s${String(index)}`;
    const isUndo = (step.a + step.b) % ONE_IN === 0;
    const command: AnyCommand = isUndo
      ? { id, kind: 'undo', seq: 1 + (step.week % (index + 2)) }
      : commandOf(quarter.now(), step, id);
    if (!isSendable(command)) continue;
    sent.push({ command, outcome: await quarter.send(command, as(step.by, step.yes)) });
  }
  return sent;
};

import { decideOnServer } from '#domain/server/decide-on-server';
import type { Change } from '#domain/quarter/change';
import type { AnyCommand } from '#domain/quarter/command';
import type { Entry } from '#domain/quarter/entry';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { commandOf } from './command-of-step';
import { as, context } from './a-quarter';

/** One command that was carried out, with the quarter on either side. */
export interface Happened {
  readonly entry: Entry;
  readonly command: AnyCommand;
  readonly before: Quarter;
  readonly after: Quarter;
}

/** Lets people do what the steps say, one after the other; what is refused leaves no trace. */
export const historyOf = (start: Quarter, steps: readonly Step[]): readonly Happened[] => {
  const happened: Happened[] = [];
  let before = start;
  steps.forEach((step, index) => {
    const command = commandOf(before, step, `s${String(index)}`);
    const decision = decideOnServer(before, command, context(as(step.by)));
    if (!decision.ok) return;
    const changes: readonly Change[] = decision.value;
    const after = evolveAll(before, changes);
    const entry = {
      seq: happened.length + 1,
      commandId: command.id,
      command: command.kind,
      by: step.by,
      at: '2027-01-11T09:00:00.000Z',
      changes,
    };
    happened.push({ entry, command, before, after });
    before = after;
  });
  return happened;
};

/** The quarter at the end of it. */
export const endOf = (start: Quarter, history: readonly Happened[]): Quarter =>
  history.at(-1)?.after ?? start;

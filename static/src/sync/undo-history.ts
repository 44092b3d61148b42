import type { Command } from '#domain/quarter/command';
import { policyOf } from '#domain/quarter/command-definitions';
import type { Settled } from './new-command';
import type { QuarterState } from './quarter-state';

const KEPT = 100;

type Done = Extract<Settled, { readonly ok: true }>;

export const rememberDone = (state: QuarterState, command: Command, done: Done): QuarterState =>
  policyOf(command.kind)?.stack === true && done.unchanged !== true
    ? { ...state, undoable: [...state.undoable, done.seq].slice(-KEPT), redoable: [] }
    : state;

const without = (list: readonly number[], seq: number): readonly number[] =>
  list.filter((item) => item !== seq);

/**
 * An entry that was turned around leaves its list, and the entry that did it may be turned around in its turn.
 * One that could not be turned leaves as well: asking for it again would be refused again.
 */
export const sortHistory = (
  state: QuarterState,
  settled: Settled,
  turned: number,
  kind: 'undo' | 'redo',
): QuarterState => {
  const undoable = without(state.undoable, turned);
  const redoable = without(state.redoable, turned);
  if (!settled.ok || settled.unchanged === true) return { ...state, undoable, redoable };
  return kind === 'undo'
    ? { ...state, undoable, redoable: [...redoable, settled.seq].slice(-KEPT) }
    : { ...state, undoable: [...undoable, settled.seq].slice(-KEPT), redoable };
};

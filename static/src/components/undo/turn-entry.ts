import type { Entry } from '#domain/quarter/entry';
import type { QuarterState } from '../../sync/quarter-state';
import type { QuarterStore } from '../../sync/quarter-store';
import { flag } from '../../ui/flag';
import { undoWords } from './words/undo-words';

/** What an entry is about in the end: taking back, and taking that back, are about what was done first. */
const originOf = (entries: readonly Entry[], seq: number | undefined): Entry | undefined => {
  const entry = entries.find((one) => one.seq === seq);
  return entry?.undid === undefined ? entry : originOf(entries, entry.undid);
};

/** What would be turned around next. */
export const nextToTurn = (
  { entries, undoable, redoable }: Pick<QuarterState, 'entries' | 'undoable' | 'redoable'>,
  redo: boolean,
): Entry | undefined => originOf(entries, (redo ? redoable : undoable).at(-1));

/** Says what was turned around; the words of entries are fetched for it, since few turn anything. */
const sayTurned = async (
  redo: boolean,
  { quarter }: QuarterState,
  entry: Entry | undefined,
): Promise<void> => {
  const words = await import('../history/entry-words').catch(() => null);
  const said = entry === undefined || words === null ? null : words.entryWords(quarter, entry);
  flag({
    id: 'undo',
    title: redo ? undoWords.doneAgain(said) : undoWords.undone(said),
    appearance: 'success',
  });
};

/** Turns the last own entry around, or the last one that was, and says which it was. */
export const turnEntry = (store: QuarterStore, redo: boolean): void => {
  // As it was before: what it made is gone afterwards.
  const before = store.getState();
  const entry = nextToTurn(before, redo);
  const turned = redo ? store.redo() : store.undo();
  if (turned === null)
    flag({ id: 'undo', title: redo ? undoWords.nothingRedo : undoWords.nothingUndo, appearance: 'info' });
  else if (turned.refusal !== null) flag({ id: 'undo', title: turned.refusal.text, appearance: 'warning' });
  else void sayTurned(redo, before, entry);
};

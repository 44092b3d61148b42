/** What an entry did, as the recent changes say it. */
interface Said {
  readonly act: string;
  readonly thing: string | null;
}

const saidOf = (said: Said | null): string =>
  said === null ? '' : `: ${said.act}${said.thing === null ? '' : ` “${said.thing}”`}`;

/** What is said of turning own entries around. */
export const undoWords = {
  nothingRedo: 'Nothing to redo',
  nothingUndo: 'Nothing to undo',
  doneAgain: (said: Said | null): string => `Done again${saidOf(said)}`,
  undone: (said: Said | null): string => `Undone${saidOf(said)}`,
  redo: (said: Said | null): string => `Redo${saidOf(said)}`,
  undo: (said: Said | null): string => `Undo${saidOf(said)}`,
};

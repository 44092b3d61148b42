import { weeksInside } from '../../../components/draft/words/weeks-inside';
import { plural } from '../../../ui/plural';

const parts = (counts: readonly (readonly [number, string])[]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${String(count)} ${word}`)
    .join(', ');

/** What is said of what happened to a draft. */
export const changesWords = {
  listLabel: 'Revisions',
  loading: 'The revisions are loading',
  draftLoading: 'The draft of that revision is loading',
  failed: 'The revisions could not be read',
  failedSentence: 'The board is right. Try again in a moment.',
  draftFailed: 'The draft of that revision could not be read',
  emptyTitle: 'No revision yet',
  emptySentence: 'Whatever is moved, placed or scored is told here, with who did it and why.',
  onlyMine: 'Only mine',
  older: (revision: number): string => `Older revisions than ${String(revision)} are not shown here.`,
  today: 'Today',
  somebody: 'Somebody',
  revision: (revision: number): string => `Revision ${String(revision)}`,
  boardOf: (revision: number): string => `The draft at revision ${String(revision)}`,
  agreed: 'Agreed',
  confidence: (average: number, voters: number): string =>
    `Confidence ${average.toFixed(1)} of 5, ${plural(voters, 'vote', 'votes')}`,
  compareWithToday: 'Compare with today',
  undo: 'Undo this change',
  undone: (revision: number): string => `Revision ${String(revision)} undone`,
  undoNote:
    'Undo is a new revision. It puts this one change back and leaves what came later, unless somebody changed the same since.',
  legendBefore: 'Where it was before',
  added: 'Added',
  why: 'Why? (optional)',
  saveWhy: 'Save',
  from: 'Earlier revision',
  to: 'Later revision',
  swap: 'Swap them',
  todayChoice: (revision: number): string => `Revision ${String(revision)}, today`,
  agreedChoice: (revision: number, day: string): string => `Revision ${String(revision)}, agreed ${day}`,
  choice: (revision: number, who: string, day: string): string =>
    `Revision ${String(revision)}, ${who}, ${day}`,
  difference: (moved: number, added: number, parked: number, scored: number): string => {
    const said = parts([
      [moved, 'moved'],
      [added, 'added'],
      [parked, 'parked'],
      [scored, 'scored again'],
    ]);
    return said === '' ? 'Nothing differs.' : `${said}.`;
  },
  same: (count: number): string =>
    count === 1 ? '1 card stands where it was.' : `${String(count)} cards stand where they were.`,
  compareBoard: (from: number, to: number): string =>
    `Revision ${String(to)} against revision ${String(from)}`,
  stoodIn: (revision: number): string => `Where it stood in revision ${String(revision)}`,
  moved: 'Moved',
  parked: 'Parked',
  scored: 'Scored again',
  wasIn: (startWeek: number, endWeek: number): string => `was in ${weeksInside(startWeek, endWeek)}`,
  arrow: '→',
  none: 'none',
};

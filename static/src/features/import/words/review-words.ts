import { plural } from '../../../ui/plural';

const differences = (count: number): string => plural(count, 'difference', 'differences');

/** What the step says that shows what files say otherwise than the quarter. */
export const reviewWords = {
  label: 'What differs from this quarter',
  news: (count: number): string => `${String(count)} new`,
  changed: (count: number): string => `${String(count)} changed`,
  asked: (count: number): string => `${String(count)} to be told apart`,
  same: (count: number): string => `${String(count)} the same`,
  stays: 'What these files do not name stays as it is.',
  nothing: (same: number): string =>
    same === 0
      ? 'Nothing in these files differs from the quarter.'
      : `Nothing differs: ${plural(same, 'thing stands', 'things stand')} in the quarter as these files say.`,

  clears: 'Empty cells clear values',
  clearsHint: 'Else an empty cell of a table says nothing.',

  which: 'Which one is meant?',
  whichHint: 'Several have this title. A row is read once you say which of them it is.',
  whichOf: (title: string): string => `Which one is “${title}”?`,
  lines: (where: string, lines: number): string =>
    lines === 1 ? where : `${where} and ${plural(lines - 1, 'more line', 'more lines')}`,
  choose: 'Choose',
  aNewOne: 'None of these: a new one',
  withoutMore: 'Nothing else is said of it',
  askedBeyond: (count: number): string => `${String(count)} more, shown once these are answered`,

  takeAll: (count: number): string => `Take all ${differences(count)}`,
  take: (title: string, label: string): string =>
    label === '' ? `Take “${title}”` : `Take ${label} of “${title}”`,
  columnWhat: 'What',
  columnField: 'Field',
  columnNow: 'In this quarter',
  columnFile: 'In the files',
  isNew: 'New',
  none: 'Nothing',
  where: (file: string, line: number): string => `${file === '' ? '' : `${file}, `}line ${String(line)}`,
  brought: 'Comes along: another one that you take names it',
  overtaken: 'Somebody changed this meanwhile. Take it once more if it still holds.',

  lockedCount: (count: number): string => `${String(count)} of them not yours to change`,
  locked: (text: string): string => `Stays as it is. ${text}`,
  allLocked: (text: string): string => `Nothing of this is yours to change. ${text}`,
  writtenBy: (who: string): string =>
    `Stays as it is: written by ${who}, so they or a facilitator can change it`,

  import: (count: number): string => `Import ${differences(count)}`,
  imported: (count: number): string => `${differences(count)} imported`,
  overtakenText:
    'Somebody changed meanwhile what you take. Nothing was imported: it is shown anew above, and taken only if you tick it once more.',
  refused: (text: string): string => `Nothing was imported. ${text}`,
};

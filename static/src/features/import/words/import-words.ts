import { plural } from '../../../ui/plural';

const noun =
  (one: string, many: string) =>
  (count: number): string =>
    count === 1 ? one : many;

/** Said beside the number of what an import adds. */
const counted = {
  companyObjective: noun('company objective', 'company objectives'),
  productArea: noun('product area', 'product areas'),
  contribution: noun('contribution', 'contributions'),
  objective: noun('objective', 'objectives'),
  keyResult: noun('key result', 'key results'),
  hypothesis: noun('hypothesis', 'hypotheses'),
  milestone: noun('milestone', 'milestones'),
  dependency: noun('dependency', 'dependencies'),
  placement: noun('placed', 'placed'),
};

/** What the dialog of the import says. */
export const importWords = {
  counted,
  title: 'Import milestones',
  cancel: 'Cancel',
  import: (milestones: number): string =>
    milestones === 0 ? 'Import' : `Import ${plural(milestones, 'milestone', 'milestones')}`,
  imported: (milestones: number): string => `${plural(milestones, 'milestone', 'milestones')} imported`,
  refused: (lines: number): string =>
    `${lines === 1 ? '1 line needs' : `${String(lines)} lines need`} a look. Nothing was stored.`,
  noted: 'Not read, or in a way you may not expect',

  pasteHere: 'Paste a table or blocks of text',
  chooseFile: 'Choose files',
  file: 'File to import',
  folder: (names: number): string => plural(names, 'file', 'files'),
  folderList: 'Files to import',
  archiveUnreadable: (name: string): string =>
    `“${name}” cannot be unpacked, or holds more than one import takes. Unpack it and choose its files.`,
  folderTooMuch: (files: number): string =>
    `These files are more than one import takes, which is ${String(files)} files, or 8 MB together. Choose fewer of them.`,
  leaveFolder: 'Paste a text instead',
  folderEmpty: 'None of these files holds a table or a text. Choose .csv and .md files.',
  example: 'Milestone: Show the refund before people ask\nType: Signal Test\nEffort: S',
  hint: 'A table needs one column: milestone, title, card or idea. Blocks are lines such as “Milestone: …”, “Type: Spike”, “Effort: M”.',
  emptyFile: (name: string): string =>
    `“${name}” is empty. Choose another file, or save this one again where it was written.`,
  textUntouched: (problem: string, from: string): string =>
    from === ''
      ? `${problem} What you typed below stays as it is.`
      : `${problem} What stands below is still “${from}”.`,
  unreadableFile: (name: string, why: string): string => `“${name}” ${why}.`,

  columns: 'What the columns mean',
  columnKept: 'Keep as it is',
  columnKeptAs: (name: string): string => `Kept, as ${name}`,
  samples: (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', '),
  columnEmpty: 'Nothing stands in it',

  words: 'What these words mean',
  wordOf: (field: string, word: string): string => `${field} “${word}”`,
  wordCount: (count: number): string => `× ${String(count)}`,
  wordLeftOut: 'Leave it out',
  wordsBeyond: (count: number): string => `${String(count)} more, listed below`,

  others: (count: number): string => (count === 1 ? 'more thing' : 'more things'),
  preview: 'Preview',
  thereAlready: 'All of this is in the quarter already.',
  completed: (cards: number): string => (cards === 1 ? 'card completed' : 'cards completed'),
  milestonesBeyond: (count: number): string => `${String(count)} more`,

  notePlace: (file: string, line: number, column: number): string =>
    `${file === '' ? '' : `${file}, `}line ${String(line)}, column ${String(column)}`,
  showAllNotes: (count: number): string => `Show all ${String(count)}`,
};

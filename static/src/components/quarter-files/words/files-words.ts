import { plural } from '../../../ui/plural';

/** What the dialog of the files of a quarter says. */
export const filesWords = {
  title: 'All files of this quarter',
  hint: 'What each session left. An import reads the folder back, whole or file by file.',
  left: 'None of them says who wrote, voted or is away. How many votes a card got is there to be read, and not read back.',
  loading: 'Writing the files',
  failed: 'The files were not written. Close this and open it once more.',
  list: 'Files',
  saveIt: 'Save',
  save: (path: string): string => `Save ${path}`,
  nothingYet: 'Nothing yet',
  close: 'Close',
  saveAll: (count: number): string => `Save ${plural(count, 'file', 'files')} as a zip`,
  withoutStates: 'Where the work items stand could not be read: their list has keys alone.',
  withoutPicture: 'The picture as PNG could not be drawn in this browser. The SVG is the same picture.',
};

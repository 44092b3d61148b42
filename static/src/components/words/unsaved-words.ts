import { plural } from '../../ui/plural';

/** What is said of texts that could not be saved. */
export const unsavedWords = {
  title: 'Your unsaved texts',
  kept: (count: number): string => `${plural(count, 'text', 'texts')} of yours could not be saved.`,
  show: 'Show what you wrote',
  hide: 'Hide it',
  standsNow: (text: string): string => `Now it says “${text}”. Putting yours back replaces that.`,
  putBack: 'Put it back',
  discard: 'Throw it away',
  park: 'Park it',
  parked: 'Put into the parking lot',
  copy: 'Copy',
  copied: 'The text is copied.',
  notCopied: 'The browser did not let it be copied. Mark the text, and copy it yourself.',
  deletedBy: (name: string | undefined): string =>
    `${name ?? 'Somebody'} deleted this while you were writing. You can copy your text from here.`,
  leftConflict: (sentence: string): string => `${sentence} You left before you chose.`,
};

/** What the pieces of the interface say wherever they stand. */
export const uiWords = {
  andMore: (count: number): string => `and ${String(count)} more`,
  tryAgain: 'Try again',
  error: 'Error',
  pagesOf: (label: string): string => `Pages of ${label}`,
  edit: (value: string, label: string): string => `${value}, edit ${label}`,
  previous: 'Previous',
  page: (page: number, pages: number): string => `Page ${String(page)} of ${String(pages)}`,
  next: 'Next',
  noMatch: 'Nothing matches',
  showBoth: 'Show both',
  theirs: 'Theirs',
  empty: 'Empty',
  takeTheirs: 'Take theirs',
  yours: 'Yours',
  keepMine: 'Keep mine',
};

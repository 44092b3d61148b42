/** What pieces shared by the features say. */
export const componentWords = {
  changedBy: (name: string | undefined): string => `Not saved: ${name ?? 'somebody'} changed this line.`,
  removeAsk: (label: string): string => `Remove ${label}?`,
  removeNote:
    'Everything written in it goes for good, for everybody. Work items that were published from it stay in Jira.',
  cancel: 'Cancel',
  removing: 'Removing',
  remove: 'Remove',
  deleteIt: 'Delete it',
  replaceIt: 'Replace it',
  undo: 'Undo',
  saved: (file: string): string => `${file} saved`,
  longestTexts: 'See the longest texts',
  hideFindings: 'Hide them',
  showFindings: 'Show them',
};

/** What pieces shared by the features say. */
export const componentWords = {
  demo: 'Demo',
  draft: 'Draft',
  inJira: 'In Jira',
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
  /** Behind the name of the quarter, in the name of a file. */
  workItemsFile: '-work-items',
  timelineFile: '-timeline',
  constraintsFile: '-constraints-risks',
  savedWithoutStates:
    'Where the work items stand could not be read, so the file has their keys alone. Save it again in a moment.',
  longestTexts: 'See the longest texts',
  hideFindings: 'Hide them',
  showFindings: 'Show them',
};

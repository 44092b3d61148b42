/** What the settings of the macro say. */
export const configWords = {
  previewLoading: 'Loading the preview',
  quarterGone: 'This quarter is gone, or you can no longer browse its space.',
  preview: 'Preview',
  quartersFailed: 'Quarters could not be read',
  quarter: 'Quarter',
  noQuarter: 'No quarter yet',
  chooseQuarter: 'Choose a quarter',
  noQuarterFound: 'No quarter of that name in a space that you can browse.',
  startedInJira: 'Quarters are started in Jira: open a space, then its OKRA tab.',
  whoSees:
    'Quarters of spaces that you can browse. Readers who can’t browse the space see a polite note instead.',
  chooseToSee: 'Choose a quarter to see its draft here.',
  cancel: 'Cancel',
  save: 'Save',
};

/** The views of the draft. */
export const viewWords = {
  label: 'Views of the draft',
  board: 'Board',
  learning: 'Only learning',
  rest: 'Not this quarter',
  changes: 'Changes',
  scenarios: 'Scenarios',
  loading: 'The view is loading',
  changesLabel: 'Views of its changes',
  revisions: 'Revisions',
  compare: 'Compare',
  agreed: 'Since agreed',
  readOnly: 'You may look. Join to change something.',
};

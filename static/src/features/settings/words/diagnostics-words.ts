/** What the page *Diagnostics* says around the checks themselves. */
export const diagnosticsWords = {
  title: 'Diagnostics',
  sectionLead:
    'What only this site can tell: whether its storage, its search and its rights are as OKRA needs them.',
  open: 'Open diagnostics',
  reportHead: (version: string, environment: string, at: string): string =>
    `OKRA ${version}, ${environment}, ${at}`,
  back: 'All settings',
  lead: 'Each check asks this site itself. They take a few seconds, change nothing that anybody sees, and may be repeated.',
  run: 'Run the checks',
  runAgain: 'Run the checks again',
  running: 'The checks are running',
  forbiddenTitle: 'Diagnostics are for administrators of the space',
  forbidden: 'Ask one of them to run the checks and to send you the report.',
  failedTitle: 'The checks did not finish',
  failed: 'Nothing was changed. Check your connection and run them again.',
  report: 'Report',
  copy: 'Copy report',
  copied: 'The report was copied',
  notCopiedTitle: 'The browser did not allow copying',
  notCopied: 'Select the report and copy it from there.',
  states: { works: 'Works', differs: 'Differs', fails: 'Fails', unknown: 'Not known' },
} as const;

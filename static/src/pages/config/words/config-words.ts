import type { AgreedThen } from '#domain/views/frozen/frozen-view';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

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
  whichQuarters: 'Quarters of spaces that you can browse.',
  whoSees: 'Readers who can’t browse the space see a polite note instead.',
  ofTheQuarter: 'View of the quarter',
  quarterViews: {
    draft: 'Quarter draft',
    table: 'Milestone table',
    objectives: 'Objectives and key results',
    objective: 'One objective',
    findings: 'Findings and risks',
    drift: 'Changes since agreed',
  },
  ofASession: 'View of a session',
  sessionViews: {
    session0: '#0 Vision',
    session1: '#1 Objectives',
    session2: '#2 Milestones',
    session3: '#3 Scores',
  },
  oneObjective: 'Objective',
  objectives: 'Objectives',
  goneObjectives: 'Not in the quarter any more',
  allObjectives: 'All of them, unless you tick some.',
  whenItChanges: 'When the quarter changes',
  stays: { live: 'Follow it (live)', frozen: 'Stay as it was (frozen)' },
  revision: 'Revision',
  asThePageShows: (revision: number): string => `Revision ${String(revision)}, as the page shows it`,
  agreedRevision: (revision: number, { at, voters }: AgreedThen): string =>
    `Revision ${String(revision)}, ${day.format(new Date(at))}, ${voters === 0 ? 'agreed' : `agreed by ${String(voters)}`}`,
  presentRevision: (revision: number): string => `Revision ${String(revision)}, as it is now`,
  otherRevision: 'Another revision',
  revisionNumber: 'Number of the revision',
  upTo: (head: number): string => `From 1 to ${String(head)}.`,
  noSuchRevision: (head: number): string => `There are revisions from 1 to ${String(head)}.`,
  sizes: { wide: 'Wide', narrow: 'Narrow' },
  chooseToSee: 'Choose a quarter to see it here.',
  cancel: 'Cancel',
  save: 'Save',
};

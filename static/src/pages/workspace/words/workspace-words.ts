import type { TabKey } from '../../../ui/routing/route';
import { plural } from '../../../ui/plural';

const changes = (count: number): string => plural(count, 'change', 'changes');

const tabs: Readonly<Record<TabKey, string>> = {
  agreement: 'Agreement',
  sessions: 'Sessions',
  objectives: 'Objectives',
  milestones: 'Milestones',
  draft: 'Quarter draft',
  jira: 'Jira',
  progress: 'Progress',
  settings: 'Settings',
};

/** What the workspace says around a quarter's tabs. */
export const workspaceWords = {
  tabs,
  offline: (kept: number): string =>
    kept === 0
      ? 'You are offline. You can go on working.'
      : `You are offline. ${changes(kept)} kept here and sent when you are back.`,
  busy: (waiting: number): string =>
    `Many people are writing. ${changes(waiting)} of yours ${waiting === 1 ? 'waits for its turn' : 'wait for their turn'}.`,
  reloadToGoOn: (kept: number): string =>
    kept === 0
      ? 'OKRA was updated. Reload to go on; nothing is lost.'
      : `OKRA was updated. Reload to go on; ${changes(kept)} will be sent afterwards.`,
  lookOver: (count: number): string =>
    `Much has changed since you wrote. Look it over, then send ${changes(count)}.`,
  notSavedYet: (count: number, because: string): string => `${changes(count)} not saved yet. ${because}`,
  reload: 'Reload',
  gone: 'This quarter is no longer here for you. It was removed, or your access ended.',
  sendNow: 'Send now',
  discard: 'Discard',
  notSaved: (text: string): string => `Not saved. ${text}`,
  dismiss: 'Dismiss',
  readingAlong: 'You are reading along. Join to write cards and scores with the team.',
  readingOnly: 'You are reading along. A facilitator can invite you to write.',
  joining: 'Joining',
  join: 'Join this quarter',
  saving: 'Saving',
  exportFailedTitle: 'The file was not made',
  exportPartMissing: 'A part of the page did not load. Reload the page and export once more.',
  inJira: 'In Jira',
  revision: (seq: number): string => `revision ${String(seq)}`,
  quarterName: 'name of the quarter',
  demo: 'Demo',
  draft: 'Draft',
  people: 'People of this quarter',
  hereNow: (names: readonly string[]): string => `Here now: ${names.join(', ')}`,
  importExport: 'Import and export',
  import: 'Import',
  importText: 'Table or text',
  exportTimeline: 'Timeline as text',
  exportConstraints: 'Constraints and risks as text',
  draftGroup: 'Quarter draft',
  export: 'Export',
  exportFiles: 'All files',
  exportTable: 'Milestones as a table (CSV)',
  exportText: 'Whole quarter as text',
  exportWorkItems: 'Work items as a table (CSV)',
  publish: 'Publish to Jira',
  quarterMissing: 'It was removed, or you may not browse its space. Ask whoever sent you the link.',
  quarterMissingTitle: 'This quarter is not here',
  showQuarters: 'Show all quarters',
  updated: 'OKRA was updated. Reload the page.',
  failed: (isUnreachable: boolean): string =>
    isUnreachable
      ? 'Your work is safe. Check your connection and try again.'
      : 'Your work is safe. OKRA’s server could not answer just now; try again in a minute.',
  failedTitle: 'We could not read this quarter',
  agreedOn: (day: string, revision: number): string => `Agreed on ${day}, revision ${String(revision)}`,
  allQuarters: 'All quarters',
  quarterLoading: 'The quarter is loading',
  tabLoading: (tab: string): string => `${tab} is loading`,
  tabFailed: 'What was written is safe. Reload the page; if it happens again, tell your administrator.',
  tabFailedTitle: (tab: string): string => `${tab} could not be shown`,
  addressMissing: 'The link is incomplete, or of another version of OKRA.',
  addressMissingTitle: 'Nothing is at this address',
  openQuarter: 'Open the quarter',
  openFromTabs: 'Open it from the tabs of a Jira space.',
  needsProject: 'OKRA belongs to a space',
};

import { plural } from '../../../ui/plural';

const rows = (count: number): string => plural(count, 'row', 'rows');
const workItems = (count: number): string => plural(count, 'work item', 'work items');

const waits = {
  pace: 'Pausing a moment, so that no work item is written too often.',
  'in-flight': 'Another page has a batch on its way; this one waits for it.',
  doubt: 'An answer was lost. We look in Jira for what came of it before anything is created again.',
  'rate-limit': 'Jira asked us to wait.',
};

/** What became of how many rows, in a line about a whole run. */
const didCounts = {
  created: (count: number): string => `${String(count)} created`,
  updated: (count: number): string => `${String(count)} updated`,
  partly: (count: number): string => `${String(count)} updated in part`,
  deleted: (count: number): string => `${String(count)} deleted`,
  kept: (count: number): string => `${String(count)} kept`,
  failed: (count: number): string => `${String(count)} failed`,
  waiting: (count: number): string => `${String(count)} waiting`,
};

/** What a run, its receipt and its undo say. */
export const runWords = {
  waits,
  waitsFor: (wait: keyof typeof waits, seconds: number): string =>
    `${waits[wait]} ${plural(seconds, 'second', 'seconds')} left.`,
  rowsFailed: (count: number): string => `${rows(count)} failed`,
  rowsPartly: (count: number): string => `Jira took ${rows(count)} without a field`,
  rowsHeldBack: (count: number): string => `${rows(count)} held back`,
  spoken: (told: number, total: number): string => `${String(told)} of ${rows(total)} done`,
  spokenFailed: (told: number, total: number, failed: number): string =>
    `${String(told)} of ${rows(total)} done, ${String(failed)} failed`,
  justNow: 'a moment ago',
  secondsAgo: (count: number): string => `${plural(count, 'second', 'seconds')} ago`,
  minutesAgo: (count: number): string => `${plural(count, 'minute', 'minutes')} ago`,
  you: 'you',
  othersPublish: (who: string, done: number, total: number): string =>
    `${who} is publishing right now: ${String(done)} of ${rows(total)} done`,
  othersUndo: (who: string, done: number, total: number): string =>
    `${who} is undoing a run right now: ${String(done)} of ${rows(total)} done`,
  wasPaused: (done: number, total: number): string => `A run was paused at ${String(done)} of ${rows(total)}`,
  standsAt: (done: number, total: number): string => `A run stands at ${String(done)} of ${rows(total)}`,
  begun: (who: string, when: string, lastSign: string): string =>
    `Begun by ${who} on ${when}; its last sign came ${lastSign}.`,
  watch:
    'You can watch it here, or take it over: both pages then share the work, and nothing is created twice.',
  whoeverMay: 'Whoever may publish can continue it where it got; nothing is created twice.',
  pausedAt: (done: number, total: number): string => `Paused at ${String(done)} of ${rows(total)}`,
  keptCount: didCounts.kept,
  failedCount: didCounts.failed,
  didCounts,
  didNothing: 'nothing',
  didUndo: (did: string): string => `Undo: ${did}`,
  undoneSince: (did: string): string => `${did}: undone since`,
  runs: (count: number): string => plural(count, 'run', 'runs'),
  receiptFile: (quarter: string, day: string): string => `${quarter}-receipt-${day}.csv`,
  deletedAgain: (count: number): string => `${workItems(count)} deleted again`,
  deletedSomeAgain: (count: number, kept: number): string =>
    `${workItems(count)} deleted again, ${String(kept)} kept`,
  runUndone: (count: number): string => `This run was undone: ${rows(count)} deleted`,
  pausedThere: (there: number, total: number): string =>
    `Paused: ${String(there)} of ${rows(total)} are in Jira`,
  someThere: (there: number, total: number): string => `${String(there)} of ${rows(total)} are in Jira`,
  allRowsThere: (total: number): string =>
    total === 1 ? 'The row is in Jira' : `All ${rows(total)} are in Jira`,
  published: (who: string, when: string): string =>
    `Published by ${who} on ${when}. The receipt is kept with the quarter.`,
  notJoined: 'somebody who had not joined',
  lastPublished: (who: string, when: string): string => `Last published by ${who} on ${when}.`,
  undone: (who: string, when: string): string =>
    `Undone by ${who} on ${when}. The receipt is kept with the quarter.`,
  deleteCount: (count: number): string => `Delete ${workItems(count)}`,
  deleteAsk: (count: number): string => `Delete ${workItems(count)} in Jira?`,
  outcomes: {
    created: 'Created',
    updated: 'Updated',
    partly: 'Updated in part',
    deleted: 'Deleted',
    kept: 'Kept',
    failed: 'Failed',
    waiting: 'Waiting',
    deletedSince: 'Deleted since',
    inPart: 'In part',
    unlinked: 'No longer linked',
  },
  nothingWritten: 'Nothing was written.',
  allThere: 'Jira holds all of it already',
  done: 'Done',
  takeOver: 'Take over this run',
  continueRun: 'Continue this run',
  receiptLoading: 'Writing the receipt',
  runMissing: 'This run is not in the quarter. The link is incomplete, or of another quarter.',
  backToPublish: 'Publish to Jira',
  pastTitle: 'Earlier runs',
  pastLabel: 'Runs of this quarter',
  whenColumn: 'When',
  whoColumn: 'Who',
  didColumn: 'What it did',
  receiptColumn: 'Receipt',
  receiptOpen: 'Open receipt',
  receiptOpenOf: (when: string): string => `Open the receipt of ${when}`,
  receiptDownload: 'Download receipt (CSV)',
  jqlCopy: 'Copy JQL',
  jqlCopied: 'Copied',
  jqlByHand: 'Select and copy it here:',
  openAll: 'Open all in Jira',
  openQuarter: 'Open the quarter in Jira',
  failedSentence:
    'Each says below what was answered and what helps. Mend them and publish again: only these are written.',
  partlySentence: 'Each says below which one, and what helps. Everything else of it is in Jira.',
  numbersTitle: 'In numbers',
  undoTitle: 'Changed your mind?',
  undoSentence:
    'Undo is a run of its own. It shows first what it would do: work items that this run created and nobody has touched since are deleted, all others stay.',
  undoPreview: 'Preview undo',
  continue: 'Continue',
  rowsLabel: 'Rows of this run',
  stateColumn: 'State',
  rowColumn: 'Row',
  workItemColumn: 'Work item',
  removedCard: 'A card that was removed',
  answerColumn: 'What was answered',
  undoingIn: (projectName: string): string => `Taking work items out of ${projectName}`,
  publishingTo: (projectName: string): string => `Publishing to ${projectName}`,
  whileOpen:
    'The run goes on while this tab is open. If you close it, what is written stays written, and anyone who may publish can continue from here without duplicates.',
  failed: (message: string): string => `${message} What is written stays written; nothing is created twice.`,
  failedTitle: 'The run stands still',
  rowsDone: (handled: number, total: number): string => `${String(handled)} of ${String(total)} rows done`,
  deletedCount: (count: number): string => `${String(count)} deleted`,
  createdCount: (count: number): string => `${String(count)} created`,
  updatedCount: (count: number): string => `${String(count)} updated`,
  waitingCount: (count: number): string => `${String(count)} waiting`,
  linksLeft: (count: number): string => `${String(count)} links to make`,
  pausedNote: 'Nothing more is written until somebody continues.',
  seeDone: 'See what was done',
  pause: 'Pause after this batch',
  reading: 'Reading what Jira holds.',
  retrying: 'No answer; trying again. Nothing is written twice.',
  undoRunOf: (when: string): string => `Undo the run of ${when}`,
  undoLead:
    'Work items that this run created and nobody has touched since are deleted in Jira. All others stay as they are.',
  undoFailed: 'We could not look at these work items',
  undoLoading: 'Looking at each work item',
  undoForbidden:
    'Undoing deletes, which asks for the permission to create, link and delete work items in this space. Ask its administrator, or let somebody undo it who has it. You can look at what would happen.',
  undoForbiddenTitle: 'You may not delete work items here',
  undoNumbers: 'Undo in numbers',
  wouldDelete: 'would be deleted',
  wouldStay: 'would stay, since somebody needs them',
  onlyUpdated: 'were only updated, and keep their values',
  undoNothing: 'This run left no work item that could be deleted.',
  undoLabel: 'What undo would do',
  happensColumn: 'What happens',
  whyColumn: 'Why',
  stays: 'Stays',
  untouched: 'Nobody has touched it since',
  undoRisk:
    'Deleted work items do not come back. Each is looked at once more right before; the cards stay in OKRA and can be published again.',
  nothingToDelete: 'Nothing to delete',
};

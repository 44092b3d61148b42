import { STANDINGS, type Standing, type Tally } from '#domain/views/progress/output';
import { plural } from '../../../ui/plural';
import type { Verdict } from '../verdicts-of';

const standings: Readonly<Record<Standing, string>> = {
  done: 'done',
  inProgress: 'in progress',
  todo: 'to do',
  unknown: 'not known to you',
  gone: 'deleted in Jira',
  notInJira: 'not in Jira',
};

const tally = (of: Tally, one: string, many: string): string => {
  if (of.total === 0) return `No ${many}`;
  const rest = STANDINGS.filter((standing) => standing !== 'done' && of[standing] > 0).map(
    (standing) => `${String(of[standing])} ${standings[standing]}`,
  );
  return [`${String(of.done)} of ${plural(of.total, one, many)} done`, ...rest].join(', ');
};

const verdicts: Readonly<Record<Verdict, (count: number) => string>> = {
  supported: (count) => `${String(count)} supported`,
  refuted: (count) => `${String(count)} refuted`,
  inconclusive: (count) => `${String(count)} inconclusive`,
  open: (count) => `${String(count)} open`,
};

/** What the tab of progress says. */
export const progressWords = {
  standings,
  verdicts,
  /** `2 of 7 cards done, 3 in progress, 2 not in Jira`: everything that the bar shows. */
  cardTally: (cards: Tally): string => tally(cards, 'card', 'cards'),
  taskTally: (tasks: Tally): string => tally(tasks, 'task', 'tasks'),
  /** What is behind the numbers: cards, and hypotheses where there are any. */
  behind: (cards: number, hypotheses: number): string =>
    hypotheses === 0
      ? plural(cards, 'card', 'cards')
      : `${plural(cards, 'card', 'cards')} and ${plural(hypotheses, 'hypothesis', 'hypotheses')}`,
  hide: (what: string, of: string): string => `Hide ${what} of ${of}`,
  show: (what: string, of: string): string => `Show ${what} of ${of}`,
  hideDetails: (of: string): string => `Hide what is behind ${of}`,
  showDetails: (of: string): string => `Show what is behind ${of}`,
  /** What of the hypotheses is told, by how many cards. */
  results: (count: number): string => `from ${plural(count, 'test', 'tests')}`,
  needALook: (count: number): string => `${plural(count, 'work item needs', 'work items need')} a look`,
  claimants: (title: string): string => `Work items that say they are “${title}”`,
  linked: 'linked',
  keep: 'Keep this one',
  keepFor: (issueKey: string, title: string): string => `Keep ${issueKey} for “${title}”`,
  duplicatesFailed: 'We could not look for duplicates',
  duplicatesLoading: 'Looking through Jira',
  noDuplicates: 'Every card has one work item at most, and none is left over.',
  duplicates: 'Duplicates',
  leftovers: 'From an earlier installation',
  leftoversNote: 'No card matches these by itself. Link each from its own page, or leave it.',
  leftoversLabel: 'Work items of an earlier installation',
  duplicatesTitle: 'Duplicates and leftovers',
  duplicatesSentence: 'Work items that say they are the same card, and those of an earlier installation.',
  duplicatesLook: 'Look for them',
  opensInJira: (name: string): string => `${name}, opens in Jira`,
  copied: (name: string): string => `“${name}” was copied`,
  copyFailed: 'The browser did not allow copying',
  copyByHand: 'Select the query below its name and copy it from there.',
  filtersTitle: 'Find it in Jira',
  searches: {
    'not-ready':
      'Search by OKRA is not ready yet: these searches find nothing until Jira has indexed the work items. That takes seconds as a rule, and hours at worst.',
    partly:
      'Search by OKRA is not ready yet for all work items: Jira is still indexing, and these searches find only some.',
  },
  copyQuery: (name: string): string => `Copy the query of “${name}”`,
  output: 'Output',
  learned: 'What we learned',
  noCard: 'No card serves it',
  hypothesesOf: (of: string): string => `Hypotheses of ${of}`,
  cardsOf: (of: string): string => `Cards of ${of}`,
  withoutKeyResult: 'Without a key result',
  withoutKeyResultOf: (code: string): string => `${code} without a key result`,
  noHypothesis: 'No hypothesis to learn from',
  hypotheses: 'Hypotheses',
  noResult: 'No result recorded yet',
  neverAsked: 'Jira was not asked about these work items yet.',
  lastAsked: (ago: string): string => `Jira was last asked ${ago}; changes since then arrive by themselves.`,
  emptySentence:
    'Once there are objectives with key results, this page shows where their numbers are, and beside it how far the work is.',
  emptyTitle: 'No key result yet',
  notFound: 'This quarter is not here any more, or you may not browse its space. Ask its administrator.',
  failedTitle: 'We could not read where the work stands',
  loading: 'Reading where the work stands',
  refresh: 'Refresh',
  staleSentence: (message: string): string => `What you see is what was known before. ${message}`,
  staleTitle: 'Jira did not answer',
  partialSentence: 'Jira did not answer about work items that it may hide from you; they count as not known.',
  partialTitle: 'Some states are missing',
  progressOfQuarter: 'Progress of the quarter',
  withoutObjective: 'Without an objective',
  noObjective: 'no objective',
  freeCard: 'Free the card',
  freeCardOf: (issueKey: string): string => `Free the card of ${issueKey}`,
  freeCardRisk: 'If it still exists, publishing makes a second one.',
  confirmGone: 'It is gone for good',
  cancel: 'Cancel',
  unlink: 'Unlink',
  unlinkFrom: (issueKey: string): string => `Unlink ${issueKey} from its card`,
  deletedMessage: 'Jira says that it was deleted.',
  deletedSolution: 'Free the card, and the next publish creates it again; until then it stays out of Jira.',
  hiddenMessage: 'It exists, and Jira does not show it to you.',
  hiddenSolution: 'Nothing is lost. Ask the administrator of its space if you should see it.',
  unseenMessage: 'OKRA does not find it, and Jira never said that it was deleted.',
  unseenSolution:
    'Ask whether somebody deleted its space or closed it to apps. Only if it is gone for good, free the card.',
  movedMessage: (movedTo: string): string => `It was moved to ${movedTo} and is followed there.`,
  movedSolution: 'Keep it, or unlink it from the card and publish the card again here.',
  convertedMessage: (issueTypeName: string): string => `Its work type is ${issueTypeName} now.`,
  convertedSolution: 'Keep it, or choose in the Jira tab which type the next publish gives it.',
  cardFreed: 'The card is free; the next publish creates its work item again',
  unlinked: 'The work item was unlinked and stays in Jira',
  settled: 'One work item is left for this card',
  repairFailed: 'Nothing was changed',
  notInJira: 'Not in Jira',
  wasDeleted: (issueKey: string): string => `${issueKey} was deleted`,
  hiddenFromYou: 'hidden from you',
  tasksOf: (title: string): string => `Tasks of ${title}`,
};

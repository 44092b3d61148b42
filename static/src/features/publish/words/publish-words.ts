import { plural } from '../../../ui/plural';

const rows = (count: number): string => plural(count, 'row', 'rows');

const steps = {
  mapping: 'Mapping',
  check: 'Check',
  preview: 'Preview',
  run: 'Publish',
  receipt: 'Receipt',
};

/** What happens with a row. */
const actions = {
  create: 'Create',
  update: 'Update',
  conflict: 'Conflict',
  adopt: 'Take over',
  gone: 'Not there',
  unchanged: 'Unchanged',
  differs: 'Differs in Jira',
  problem: 'Held back',
};

/** Why a work item is not there, in a few words and in full. */
const gone = {
  deleted: 'Deleted in Jira',
  hidden: 'It exists, and Jira does not show it to you',
  unseen: 'Jira does not show it; nobody knows why',
};
const goneNotes = {
  deleted: 'Jira says that this work item was deleted. Publishing does not bring it back by itself.',
  hidden:
    'The work item exists, and Jira does not show it to you: its security level or its space may have changed. Nothing is created in its place. Somebody who sees it can publish this row.',
  unseen:
    'Jira shows the work item neither to you nor to OKRA, and never said that it was deleted. Nothing is created in its place, so that it is not there twice.',
};

/** What publishing says before a run: its steps, the check, the preview. */
export const publishWords = {
  steps,
  actions,
  gone,
  goneNotes,
  /** Whose values, and in how many places, somebody is asked about. */
  keepJiraAsk: (fields: number, count: number): string =>
    `Keep Jira’s value in ${plural(fields, 'field', 'fields')} of ${rows(count)}?`,
  takeOkraAsk: (fields: number, count: number): string =>
    `Take OKRA’s value in ${plural(fields, 'field', 'fields')} of ${rows(count)}?`,
  problemsHold: (problems: number, held: number): string =>
    problems === 1
      ? `1 problem holds back ${rows(held)}`
      : `${String(problems)} problems hold back ${rows(held)}`,
  mustBeSolved: (count: number): string => `${plural(count, 'problem', 'problems')} to solve`,
  lookAt: (count: number): string =>
    count === 1 ? '1 thing worth a look' : `${String(count)} things worth a look`,
  compared: (count: number, project: string): string =>
    `We compared ${rows(count)} with what ${project} accepts. Jira will tell watchers of every work item that is made or changed, as always.`,
  comparedWithProblems: (count: number, project: string): string =>
    `We compared ${rows(count)} with what ${project} accepts. Solve the problems here, or go on: rows with a problem stay out, the others go ahead. Jira will tell watchers of every work item that is made or changed, as always.`,
  previewOrNone: (count: number): string => (count === 0 ? 'Nothing to publish' : `Preview ${rows(count)}`),
  lookOnly: 'See what would change',
  publishRows: (count: number): string => `Publish ${rows(count)}`,
  publishAllShown: (count: number): string => `Publish all ${String(count)} shown`,
  closeRow: (title: string): string => `Close ${title}`,
  openRow: (title: string): string => `Open ${title}`,
  nothingWrittenYet:
    'Nothing has been written yet. Jira keeps summary, status and assignee once people change them there; OKRA keeps the rest.',
  openConflicts: (count: number): string =>
    count === 1
      ? '1 conflict keeps Jira’s value unless you choose'
      : `${String(count)} conflicts keep Jira’s values unless you choose`,
  linkedTo: 'Will be linked to',
  unlinkedFrom: 'Will no longer be linked to',
  links: (count: number): string => plural(count, 'link', 'links'),
  linksLess: (count: number): string => `${plural(count, 'link', 'links')} less`,
  fieldOkraChosen: (field: string): string => `${field}: OKRA’s value chosen`,
  fieldJiraChosen: (field: string): string => `${field}: Jira’s value chosen`,
  takeOkra: (field: string): string => `${field}: take OKRA’s value`,
  keepJira: (field: string): string => `${field}: keep Jira’s value`,
  updated: (what: string): string => `updated: ${what}`,
  takenOver: (issueKey: string | undefined): string => `${issueKey ?? 'It'} is taken over`,
  saysItIs: (issueKey: string | undefined): string =>
    `${issueKey ?? 'A work item'} says that it is this card`,
  movedTo: (summary: string, space: string): string => `${summary} · moved to ${space}`,
  /** Before and after the name of the space, which is set off. */
  movedBefore: 'It was moved to the space',
  movedAfter: '. It stays there, and OKRA goes on writing its own data to it.',
  jira: 'Jira',
  keepJiraNote:
    'What people wrote in Jira stays, and these fields are no longer conflicts after publishing. Nothing is written before you publish.',
  takeOkraNote:
    'What people wrote in Jira in these fields is overwritten when you publish; Jira’s history keeps it. Nothing is written before you publish.',
  keepCount: (count: number): string => `Keep ${String(count)}`,
  takeCount: (count: number): string => `Take ${String(count)}`,
  keepAllJira: 'Keep all of Jira’s',
  takeAllOkra: 'Take all of OKRA’s',
  moreRows: (count: number): string => `${String(count)} more`,
  nothingInTheWay: 'Nothing stands in the way',
  goAhead: 'rows can go ahead',
  rowsHeld: 'rows are held back',
  worthALook: (count: number): string => (count === 1 ? 'thing worth a look' : 'things worth a look'),
  checkNumbers: 'The check in numbers',
  allRight: 'Permissions, work types, link types, required fields, values, parents and titles are all right.',
  checkAgain: 'Check again',
  cancel: 'Cancel',
  back: 'Back',
  forbiddenSentence:
    'It needs the permission to create and link work items in this space. Ask its administrator, or somebody of the team who has it. You can look at how cards become work items, and what would change.',
  forbiddenTitle: 'Publishing is not open to you',
  onlyCard: (cardTitle: string): string => `Only “${cardTitle}”, with the objective that it serves`,
  publishWholeInstead: 'Publish the whole quarter instead',
  trackerLabel: 'Publishing',
  stepOf: (step: number, all: number): string => `Step ${String(step)} of ${String(all)}`,
  untitled: 'Card without a title',
  notFound: 'Jira does not show you this space any more, or no longer to OKRA. Ask its administrator.',
  failed: (message: string): string => `${message} Nothing was written to Jira.`,
  checkFailed: 'We could not read what Jira accepts here',
  checkLoading: 'Asking Jira what it accepts',
  previewLead: 'Reading every work item that is there already, and comparing field by field.',
  previewTitle: 'What would change in Jira',
  previewFailed: 'We could not compare with Jira',
  previewLoading: 'Comparing with Jira',
  showOnly: 'Show only',
  allRows: 'All rows',
  previewLabel: 'What publishing would do',
  open: 'Open',
  happensColumn: 'What happens',
  rowColumn: 'Row',
  workItemColumn: 'Work item',
  fieldsColumn: 'Fields',
  publishRow: (title: string): string => `Publish ${title}`,
  newWorkItem: 'New',
  filterLabel: 'Filter by title or key',
  noCardLeft: 'No card is left to publish.',
  asPublished: (count: number): string =>
    count === 1 ? 'The row is as OKRA has it.' : `All ${rows(count)} are as OKRA has them.`,
  noRowMatches: 'No row has this text.',
  readerNote: 'Publishing needs the permission to create and link work items.',
  compareAgain: 'Compare again',
  nothingToPublish: 'Nothing to publish',
  oneCard: 'one card',
  cardMissing: 'This card is not in the quarter. It was deleted, or the link is incomplete.',
  publishWhole: 'Publish the whole quarter',
  emptySentence:
    'Publishing turns objectives and milestones into linked work items. Write some first, or import them.',
  emptyTitle: 'Nothing to publish yet',
  writeObjectives: 'Write objectives',
  import: 'Import a table or text',
  empty: 'Empty',
  keptUnlessChosen: 'kept unless you choose',
  chosenByYou: 'chosen by you',
  fieldColumn: 'Field',
  jiraColumn: 'In Jira now',
  okraColumn: 'In OKRA now',
  isWritten: 'is written',
  nothingDiffers: 'No field differs.',
  onlyLinks: 'Only links change.',
  afterColumn: 'Will be',
  repair: 'Repair it under Progress',
  carriesMark: (summary: string): string =>
    `“${summary}” carries the mark of OKRA from before it was reinstalled. Taking it over keeps what people wrote there.`,
  adoptionLabel: (title: string): string => `What becomes of ${title}`,
  adopt: 'Take it over',
  createAnother: 'Create another',
  bothChanged: (name: string): string => `${name}: changed on both sides`,
  okraChosen: (names: string): string => `${names}: OKRA’s value chosen`,
  leftAlone: (names: string): string => `${names} changed in Jira; left alone`,
  anotherCreated: 'Another one is created',
  notShown: 'Jira does not show it',
  checkSaysWhy: 'The check says why',
  nothingToDo: 'Nothing to do',
  whoLoading: 'Asking who changed it',
  whoUnknown: 'Jira’s history does not say who',
  changedAWhileAgo: 'Changed a while ago',
};

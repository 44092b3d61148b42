import { plural } from '../../../ui/plural';

const workItems = (count: number): string => plural(count, 'work item', 'work items');

/** What the dialog says that brings work items in as cards. */
export const existingWorkWords = {
  title: 'Bring work from Jira',
  intro: 'Each becomes a card that is linked to its work item. In Jira, nothing changes but the link.',
  find: 'Find by words, key or JQL',
  search: 'Find',
  types: 'Work type',
  epics: 'Epics',
  anyType: 'Any work type',
  showDone: 'Done as well',
  list: 'Work items',
  loading: 'Loading work items',
  loadMore: 'Load more',
  chooseAll: (count: number): string => `Choose all ${String(count)} shown`,
  choose: (issueKey: string, summary: string): string => `${issueKey} ${summary}`,
  heldIn: (label: string): string => `Already in ${label}`,
  heldHidden: 'Already in another quarter',
  below: (issueKey: string, summary: string): string => `Below ${issueKey} ${summary}`,
  nothing: 'No open work item fits. Try other words, another work type, or what is done as well.',
  failedTitle: 'Jira or OKRA did not answer',
  mayNot:
    'Bringing in work asks for the permissions to create and to link work items in this space. Ask an administrator of the space, or somebody who has them.',
  notJoined: 'You are reading along. Join the quarter to bring work into it.',
  most: (max: number): string =>
    `At most ${String(max)} come in at once. Leave some out, and bring them afterwards.`,
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  preview: (count: number): string => (count === 0 ? 'Preview' : `Preview ${workItems(count)}`),
  previewList: 'Cards that come of it',
  objective: 'Objective of all',
  byParent: 'By their parents',
  noObjective: 'No objective',
  takenFor: (typeName: string): string => `${typeName} in Jira, comes in as an epic`,
  bring: (count: number, areEpics: boolean): string =>
    `Bring ${areEpics ? plural(count, 'epic', 'epics') : workItems(count)}`,
  bringing: (count: number): string => `Linking ${workItems(count)}. Keep this open for a moment.`,
  brought: (count: number): string => `${workItems(count)} came in`,
  left: (count: number): string => `${workItems(count)} did not come in`,
};

/** What the dialog that links work items says. */
export const linkWords = {
  linkedNow: 'Linked now',
  taken: (issueKey: string): string => `Taken by ${issueKey}`,
  findCard: 'Find a card',
  objective: 'Objective',
  allObjectives: 'All objectives',
  cards: 'Cards',
  noCardFound: 'No card says that. Try other words.',
  noCardFree: 'Every one of these cards has a work item already.',
  firstCards: (shown: number, found: number): string =>
    `The first ${String(shown)} of ${String(found)} cards. Type a word to narrow them.`,
  linkedTo: (title: string): string => `Linked to “${title}”`,
  movedTo: (title: string): string => `Moved to “${title}”`,
  /** Before and after the title of the card, which is set off. */
  currentBefore: 'Linked to',
  currentAfter: '. Choose another card to move it.',
  linkedElsewhere: (title: string, quarterLabel: string, label: string): string =>
    `It is linked to “${title}” of ${quarterLabel}. Unlink it there before it can be linked in ${label}.`,
  unlink: 'Unlink',
  unlinkedFrom: (title: string): string => `Unlinked from “${title}”`,
  unlinkNote:
    'Unlinking leaves the work item in Jira as it is, with its labels and links; only OKRA’s data goes.',
  cancel: 'Cancel',
  done: 'Done',
  link: 'Link',
  move: 'Move',
  title: 'Link to OKRA milestone',
  cardFor: (issueKey: string): string => `Card for ${issueKey}`,
  noCard: 'No card',
  severalLinked: (count: number): string =>
    count === 1 ? 'One work item linked' : `${String(count)} work items linked`,
  newCard: 'New card from this work item',
  newCardMade: (issueKey: string): string => `New card for ${issueKey}`,
  newCardsMade: (count: number): string => `${String(count)} new cards, each linked to its work item`,
  newCardsUndone: (count: number): string =>
    count === 1 ? 'The new card is gone again' : `The ${String(count)} new cards are gone again`,
  newCards: 'New cards from these work items',
  becomes: (type: string, isTold: boolean, objective: string): string =>
    `Becomes: ${type}${isTold ? '' : ', since nothing says what it is'}; ${objective === '' ? 'no objective yet' : objective}`,
  makeCards: (count: number): string => (count === 1 ? 'Make 1 new card' : `Make ${String(count)} new cards`),
  linkAndMake: (links: number, cards: number): string => `Link ${String(links)}, make ${String(cards)} new`,
  undo: 'Undo',
  find: 'Find work items',
  search: 'Find',
  suggestTitle: 'Suggest by title',
  searchNote:
    'By words of the summary, by keys, or by a JQL query. A suggestion is only filled in; look at it before you link.',
  noWorkItemFound: 'No work item says that. Try other words.',
  close: 'Close',
  linkSeveral: (count: number): string => `Link ${String(count)} work items`,
  forbidden:
    'There’s nothing here that you can see. Quarters are shown to people who can browse their space.',
  hiddenLink: 'This work item is linked to an OKR that you cannot see. Ask its team to unlink it there.',
  mayNotLink:
    'Linking work items asks for the permissions to create and to link work items in this space. Ask an administrator of the space, or somebody who has them.',
  noQuarter: 'This space has no quarter yet. Start one in the OKRA tab, or try the demo quarter.',
  openOkra: 'Open OKRA',
  openQuarter: 'Open OKRA quarter',
  findQuarter: 'Find a quarter or space',
  quarterOf: (label: string, space: string): string => `${label} (${space})`,
  noQuarterFound: 'No quarter or space says that. Try other words.',
  noQuarterAnywhere:
    'No space that you can see has a quarter yet. Start one in the OKRA tab of a space, or try the demo quarter.',
  failed: (message: string): string => `${message} Nothing was changed.`,
  failedTitle: 'Jira or OKRA did not answer',
  loading: 'Loading cards',
  quarter: 'Quarter',
  undone: 'Undone',
  undoFailed: 'This was not undone',
};

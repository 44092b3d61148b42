const lists = new Intl.ListFormat('en');
const moments = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** What was done to a card, told in it. */
export const historyWords = {
  show: 'Show history',
  hide: 'Hide history',
  reading: 'Reading the history',
  failed: 'The history could not be read. Nothing is lost.',
  tryAgain: 'Try again',
  nothing: 'Nothing was done to this card lately.',
  did: (person: string, acts: readonly string[], isUndo: boolean): string =>
    `${person.replace(/^./u, (letter) => letter.toUpperCase())} ${lists.format(acts)}${isUndo ? ' (taken back)' : ''}`,
  when: (instant: string): string => moments.format(new Date(instant)),
  showMore: (count: number): string => `Show ${String(count)} more`,
  older: (count: number): string =>
    `Older than the last ${String(count)} changes of the quarter is not shown here.`,
};

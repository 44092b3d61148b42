const lists = new Intl.ListFormat('en');
const days = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });

/** What was done to a card, as it is told in the workspace and on its work item. */
export const cardHistoryWords = {
  show: 'Show history',
  hide: 'Hide history',
  loading: 'Loading the history',
  tryAgain: 'Try again',
  nothing: 'Nothing was done to this card lately.',
  somebody: 'Somebody',
  acts: (acts: readonly string[]): string => lists.format(acts),
  madeIn: (seq: number): string => `revision ${String(seq)}`,
  tookBack: (seq: number, undid: number): string =>
    `revision ${String(seq)}, took back revision ${String(undid)}`,
  day: (instant: string): string => days.format(new Date(instant)),
  showMore: (count: number): string => `Show ${String(count)} more`,
  older: 'There are older changes of the quarter, which are not looked through here.',
};

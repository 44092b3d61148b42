import { plural } from '../../../ui/plural';

/** What is said of what a team agreed on, and of what became of it. */
export const agreedWords = {
  emptyTitle: 'Nothing is agreed yet',
  emptySentence: 'The team agrees at the end of session 4. From then on it is told here what moved since.',
  since: (day: string): string => `Since ${day}`,
  revisions: (from: number, to: number): string => `revision ${String(from)} → ${String(to)}`,
  calm: 'Moving is not failing: a draft is meant to learn.',
  jira: 'Jira',
  listLabel: 'What happened, week by week',
  now: 'What Jira says now',
  plannedUntil: (state: string, week: number): string =>
    `is ${state.toLowerCase()}, planned until week ${String(week)}`,
  doneOnly: (count: number): string => `${plural(count, 'card is', 'cards are')} done`,
  board: 'The draft now, against what was agreed',
  agreedPlace: 'Agreed place',
  older: (revisions: readonly number[]): string =>
    `Agreed before: ${revisions.map((one) => `revision ${String(one)}`).join(', ')}.`,
  short: 'What happened longer ago is not known to this page; the numbers above count it all the same.',
};

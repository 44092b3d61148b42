import type { AsideNext, AsideReason } from '#domain/entities/plan/set-aside/set-aside';
import { plural } from '../../../ui/plural';

const reasons = {
  learnFirst: 'Learn first',
  noRoom: 'No room',
  notScored: 'Not scored',
  waits: 'Waits',
  notWorthIt: 'Not worth it',
} as const satisfies Readonly<Record<AsideReason, string>>;

const nexts = {
  nextQuarter: 'Take to the next quarter',
  lookAgain: 'Look again',
  letGo: 'Let go',
} as const satisfies Readonly<Record<AsideNext, string>>;

/** What is said of what a team decided not to do. */
export const cutLineWords = {
  reasons,
  nexts,
  tableLabel: 'Cards in the quarter and below the line',
  votes: 'Votes',
  card: 'Card',
  scores: 'Scores',
  why: 'Weeks, or why not now',
  decided: 'Decided',
  next: 'Next',
  /** @param isVoted people have voted on cards, and those with most votes stand first */
  moreAbove: (count: number, isVoted: boolean): string =>
    isVoted
      ? `${plural(count, 'card', 'cards')} with more votes ${count === 1 ? 'is' : 'are'} in the quarter`
      : `${plural(count, 'more card is', 'more cards are')} in the quarter`,
  fewerAbove: 'Show fewer',
  inTheQuarter: 'In the quarter',
  cutLine: 'Cut line',
  fits: (cards: number, people: number, weeks: number): string =>
    `${plural(cards, 'card', 'cards')} fit ${plural(people, 'person', 'people')} in ${String(weeks)} weeks. Below it is what we decided not to do.`,
  nothingSaid: 'Nobody has said why yet',
  perhaps: (reason: AsideReason): string => `Perhaps: ${reasons[reason].toLowerCase()}`,
  dropped: 'Dropped',
  sayWhy: 'Say why',
  actsFor: (title: string): string => `Actions for ${title}`,
  change: 'Change the reason…',
  withdraw: 'Nothing is decided',
  placeIt: 'Choose weeks on the board',
  lookAgainIn: (week: number): string => `Look again in week ${String(week)}`,
  objectives: 'Objectives for later',
  emptyTitle: 'Everything is in the quarter',
  emptySentence: 'Cards without weeks stand here, with why they are not done now.',
  dialogTitle: (title: string): string => `Why not now: ${title}`,
  reasonLabel: 'Reason',
  whyLabel: 'In a sentence (optional)',
  nextLabel: 'What becomes of it',
  weekLabel: 'In which week',
  save: 'Save',
  cancel: 'Cancel',
  saved: (title: string): string => `${title} stays out of the quarter`,
  carried: 'Parked cards and these objectives come along when you copy the quarter.',
};

import type { ReactionKind } from '#domain/entities/plan/reaction/reaction';
import { plural } from '../../../ui/plural';

const placed = (count: number): string => (count === 0 ? 'not yet' : `${String(count)} placed`);

const MOST_NAMED = 3;

/** The first of them by name, the rest by number. */
const named = (titles: readonly string[]): string =>
  titles.length <= MOST_NAMED
    ? titles.join(', ')
    : `${titles.slice(0, MOST_NAMED).join(', ')} and ${String(titles.length - MOST_NAMED)} more`;

/** What the room of session #4 says while cards get their weeks. */
export const draftRoomWords = {
  // Turns
  turns: 'Whose turn it is',
  proposesNow: 'proposes now',
  next: (count: number): string => (count === 0 ? 'next' : `${String(count)} placed, next`),
  placed,
  asks: (name: string): string => `${name} proposes, everybody reacts`,
  yourTurn: 'Your turn: take a card and say in which weeks it could live',
  askNext: (name: string): string => `Ask ${name} next`,
  askFirst: (name: string): string => `Ask ${name} to begin`,
  skip: (name: string, next: string): string => `Skip ${name}, ask ${next}`,
  nobody: 'Nobody takes part yet. Whoever opens this room has a turn.',
  // Tray
  tray: 'Not placed',
  trayHow: 'Those with most votes first.',
  allPlaced: 'Every card has weeks.',
  votes: (count: number): string => plural(count, 'vote', 'votes'),
  // The card
  from: 'From',
  to: 'To',
  propose: (weeks: string): string => `Propose ${weeks.toLowerCase()}`,
  proposed: (title: string): string => `${title} has weeks`,
  moved: (title: string): string => `${title} moved`,
  waitsFor: (what: string): string => `Waits for ${what}`,
  objective: (code: string, title: string): string => `${code} ${title}`,
  choosing: (name: string): string => `${name} is choosing a card.`,
  park: 'Park it',
  parked: (title: string): string => `${title} parked`,
  split: 'Split it',
  flag: 'Flag it',
  unflag: 'Take the flag off',
  choose: 'Choose a card on the board to move, split, flag or park it.',
  // Reactions
  yourReaction: 'Your reaction',
  becauseOf: (kind: string): string => `Why “${kind}”, if you like`,
  reactions: { fine: 'Fine', overlap: 'Overlap', risk: 'Risky sequence', capacity: 'Tight' } satisfies Record<
    ReactionKind,
    string
  >,
  tooLong: (length: number, max: number): string =>
    `${String(length)} characters; at most ${String(max)} fit. Shorten it.`,
  others: 'What is said of it',
  open: (count: number): string => `${String(count)} open`,
  noReaction: 'Nobody has reacted yet.',
  settle: 'Settled',
  settleOf: (name: string, kind: string): string => `${name}, ${kind}: settled`,
  settled: 'settled',
  settledFlag: 'Reaction settled',
  stillOpen: 'Open reactions',
  // Board
  board: 'The draft',
  // Three questions
  questions: {
    overlap: 'Do we overlap too much?',
    risk: 'Is the sequence risky?',
    capacity: 'Are we tight on capacity?',
  },
  facts: 'What the draft shows',
  noFact: {
    overlap: 'No two cards are worked on in the same week.',
    risk: 'Nothing starts before what it waits for.',
    capacity: 'No two cards need the same skill in one week.',
  },
  busy: (week: number, titles: readonly string[]): string =>
    `Week ${String(week)}: ${plural(titles.length, 'card', 'cards')} at once, ${named(titles)}`,
  skill: (skill: string, week: number, titles: readonly string[]): string =>
    `${skill} in week ${String(week)}: ${named(titles)}`,
  conflict: (subject: string, message: string): string => `${subject}: ${message}`,
  said: 'What we say',
  nothingSaid: 'Nothing open.',
  about: 'About the card',
  chooseCard: 'Choose a card',
  what: 'What you see',
  add: 'Say it',
  // Sequence
  conflicts: 'What does not fit yet',
  noConflict: 'Nothing starts before what it waits for.',
  conflictsNote: 'This is a draft. Nothing here stops you.',
  earlier: (title: string): string => `Move ${title} a week earlier`,
  later: (title: string): string => `Move ${title} a week later`,
};

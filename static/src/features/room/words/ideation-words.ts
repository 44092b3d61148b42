import { plural } from '../../../ui/plural';

const cards = (count: number): string => plural(count, 'card', 'cards');

/** What silent ideation says. */
export const ideationWords = {
  hypotheses: 'Hypotheses',
  yours: (count: number): string => `${String(count)} yours`,
  loose: 'Without an objective',
  noHypothesis: 'Without a hypothesis',
  noHypothesisLong: 'It tests none of the hypotheses',
  place: (at: number, of: number): string => `Hypothesis ${String(at)} of ${String(of)}`,
  before: 'Hypothesis before',
  after: 'Next hypothesis',
  privacy: 'Only you see your cards until the reveal',
  idea: 'Your idea',
  add: (count: number): string => (count < 2 ? 'Add card' : `Add ${String(count)} cards`),
  added: (count: number): string => `${cards(count)} added`,
  edit: (text: string): string => `Edit “${text}”`,
  remove: (text: string): string => `Delete “${text}”`,
  removed: (text: string): string => `“${text}” is deleted.`,
  putBack: 'Put it back',
  text: 'Text of the card',
  save: 'Save',
  cancel: 'Cancel',
  ideas: (count: number): string =>
    count === 2 ? 'This looks like two ideas.' : `This looks like ${String(count)} ideas.`,
  split: (count: number): string => `Split into ${String(count)} cards`,
  keep: 'Keep as one',
  date: (date: string): string => `“${date}”: dates come in #4.`,
  others: 'The others',
  total: (count: number): string => `${cards(count)} of all together, in steps`,
  totalUnknown: 'How many there are is not known yet',
  nobodyReads: 'Nobody has received a single text, not even whoever leads.',
  revealHint: 'It shows all cards to everybody, and cannot be taken back.',
  keys: [
    { keys: ['n'], does: 'new card' },
    { keys: ['Ctrl', 'Enter'], does: 'add' },
    { keys: ['d'], does: 'I am done' },
    { keys: ['j', 'k'], does: 'hypothesis' },
  ],
  // Round
  begin: 'Begin to write',
  waiting: 'Writing begins as soon as whoever leads is here. This page follows by itself.',
  beginning: 'The round of silent writing begins.',
  reveal: (count: number): string => (count === 0 ? 'Reveal the cards' : `Reveal ${cards(count)}`),
  again: 'Write in silence again',
  writeAgain: 'Another silent round begins. The cards of this one stay.',
  closing: 'The cards are being shown.',
  readOnly: 'You read along. Join the quarter to write cards.',
  late: 'These words came too late. Everybody sees what you add now.',
  addOpen: (count: number): string => (count < 2 ? 'Add as an open card' : 'Add as open cards'),
  forget: 'Forget them',
  // Reveal
  revealed: (count: number): string =>
    count === 0 ? 'Nobody wrote a card' : `${cards(count)}, shown to everybody`,
  revealedHow: 'Read them now; the next step puts them together.',
  cards,
  noneHere: 'No card yet',
  by: (name: string): string => `by ${name}`,
  // Types
  types: 'Four types of cards',
  meanings: {
    epic: 'a big step, several sprints',
    spike: 'a short look into the unknown',
    enabler: 'what must exist first',
    signal_test: 'an experiment with people',
  },
  typesLater: 'The type is chosen together, later.',
};

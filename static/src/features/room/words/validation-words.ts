import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { plural } from '../../../ui/plural';

const meanings: Readonly<Record<MilestoneType, string>> = {
  epic: 'A major step, often several sprints',
  spike: 'Small, time-boxed: answers one question',
  enabler: 'Platform or groundwork that others need first',
  signal_test: 'An experiment: do people behave as we believe?',
};

const cards = (count: number): string => plural(count, 'card', 'cards');

/** What the validation of cards says. */
export const validationWords = {
  loose: 'In no group yet',
  progress: (done: number, of: number): string => `${String(done)} of ${String(of)} valid`,
  tick: (title: string): string => `Tick ${title}`,
  valid: 'Valid',
  open: 'Open',
  now: 'Now',
  noHypothesis: 'tests nothing yet',
  noTimebox: 'no time-box',
  unlocksCount: (count: number): string => `unlocks ${cards(count)}`,
  validatesShort: (codes: readonly string[]): string => `validates ${codes.join(', ')}`,
  add: 'Add a missing card',
  addField: 'Title of the missing card',
  pairHas: (names: readonly string[]): string => `for ${names.join(' and ')}`,
  yours: 'for your pair',
  // Several at once
  ticked: (count: number): string => `${cards(count)} ticked`,
  makeAll: 'Type of the ticked cards',
  untick: 'Untick all',
  // Inspector
  inspector: 'Open card',
  at: (at: number, of: number): string => `Card ${String(at)} of ${String(of)}`,
  by: (name: string): string => `by ${name}`,
  previous: 'Previous card',
  next: 'Next card',
  close: 'Close the card',
  typeAsk: 'What type of card is it?',
  type: 'Type',
  noTypeYet: 'No type yet',
  meanings,
  like: (title: string): string => `like “${title}”`,
  hypothesis: 'Hypothesis',
  noHypothesisYet: 'None',
  chooseHypothesis: 'Which hypothesis does it test?',
  unlocks: 'Unlocks',
  unlocksNothing: 'No card waits for it.',
  unlocksPrompt: 'Choose a card that waits for it',
  unlocksHelp: 'An enabler needs no hypothesis of its own where it unlocks a card that has one.',
  unlockNot: (title: string): string => `It does not unlock ${title}`,
  notUnlocked: (title: string): string => `It no longer unlocks ${title}`,
  validates: 'Validates',
  validatesNothing: 'No key result yet: it follows from the hypothesis.',
  later: 'may follow later',
  timebox: 'Time-box',
  timeboxExample: '3 days',
  question: 'Question that it answers',
  questionExample: 'How early do we know?',
  measure: 'Measure',
  measureExample: 'What is counted',
  threshold: 'Threshold',
  thresholdExample: 'From which number on we believe it',
  setAside: 'Set aside as noise',
  asideDone: (count: number): string =>
    count === 1 ? '1 card is set aside as noise' : `${String(count)} cards are set aside as noise`,
  noise: (count: number): string => `Noise, ${String(count)}`,
  noiseHow: 'Set aside, not deleted.',
  putBack: 'Put back',
  putBackName: (title: string): string => `Put ${title} back`,
  keys: { type: 'type', noise: 'noise', card: 'card' },
  empty: 'No card is on the board yet. Add the first one.',
};

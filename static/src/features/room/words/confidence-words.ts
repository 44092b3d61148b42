import type { Confidence } from '#domain/entities/facilitation/confidence-round/confidence-round';
import { plural } from '../../../ui/plural';

const one = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What the confidence vote of session #4 says. */
export const confidenceWords = {
  open: 'How sure are we?',
  ask: 'How sure are you that this draft makes a good quarter?',
  how: 'From 1 to 5, in silence. Any 1 or 2 asks what would raise it.',
  privacy: 'Nobody sees a vote until the reveal, and never whose it was',
  values: {
    1: 'No confidence',
    2: 'Little',
    3: 'We may get there',
    4: 'Good',
    5: 'Very sure',
  } satisfies Record<Confidence, string>,
  yours: 'Your vote',
  because: 'Because, if you like',
  becauseHelp: 'Shown without your name at the reveal',
  takeBack: 'Take my vote back',
  answered: (done: number, of: number): string => `${String(done)} of ${String(of)} have voted`,
  voted: 'voted',
  thinking: 'thinking',
  reveal: (count: number): string => `Reveal ${plural(count, 'vote', 'votes')}`,
  still: (count: number): string =>
    count === 1
      ? '1 is still thinking. It cannot be hidden again.'
      : `${String(count)} are still thinking. It cannot be hidden again.`,
  revealAnyway: 'Reveal anyway',
  revealing: 'The votes are being revealed.',
  cannot: 'You may look. Join to vote.',
  // Result
  result: 'How sure we are of this draft',
  average: (average: number, voters: number): string =>
    `${one.format(average)} on average, ${plural(voters, 'vote', 'votes')}`,
  nobody: 'Nobody voted.',
  moved: (by: number, before: number): string =>
    by === 0
      ? `As sure as before, ${one.format(before)}`
      : `${by > 0 ? 'Up' : 'Down'} by ${one.format(Math.abs(by))} from ${one.format(before)}`,
  distribution: 'Votes',
  count: (votes: number): string => plural(votes, 'vote', 'votes'),
  before: (votes: number): string => `${String(votes)} before`,
  reasons: 'What people said',
  raise: 'What would raise it?',
  raiseHow:
    'A vote of 1 or 2 is heard before anybody goes on. Each reason can become something that is done about it.',
  noReason: 'Nobody who gave 1 or 2 wrote why. Ask what would raise it, and write it down.',
  saidAloud: 'Said aloud',
  toMarker: 'Make it a marker',
  toDependency: 'A dependency of',
  toTest: 'Test it',
  chooseCard: 'Choose a card',
  act: (act: string, reason: string): string => `${act}: ${reason}`,
  made: { marker: 'Noted as a marker', dependency: 'Noted as a dependency', test: 'Became a signal test' },
  again: 'Ask once more',
  askAgain: 'Everybody votes anew, unseen. This result stays readable beside the next one.',
  askAll: 'Ask everybody',
  back: 'Back to the sequence',
  show: 'Show the confidence vote',
};

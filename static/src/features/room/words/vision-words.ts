import type { Vision } from '#domain/entities/agreement/vision/vision';
import { plural } from '../../../ui/plural';

/** A gap that nobody has filled yet, in a sentence. */
const GAP = '…';

const filled = (text: string): string => {
  const words = text.trim().replace(/[.\s]+$/u, '');
  return words === '' ? GAP : words;
};

/** The sentence and what stands around it. */
export const visionWords = {
  how: 'Fill the three gaps together; the sentence below is what all later sessions show.',
  form: 'The vision',
  lead: { doWhat: 'This quarter, we will', outcome: 'in order to', forWhom: 'for' },
  gaps: { doWhat: 'Do what', outcome: 'Which outcome', forWhom: 'Which users or teams' },
  sentence: ({ doWhat, outcome, forWhom }: Pick<Vision, 'doWhat' | 'outcome' | 'forWhom'>): string =>
    `This quarter, we will ${filled(doWhat)} in order to ${filled(outcome)} for ${filled(forWhom)}.`,
  free: 'The sentence',
  freely: 'Write it freely instead',
  byGaps: 'Fill the three gaps instead',
  reads: 'As it reads',
  inForce: 'The vision of this quarter',
  nothing: 'Nothing is written yet. A good enough sentence today beats a perfect one next week.',
  whole: 'One sentence, all three gaps filled',
  one: 'One sentence',
  write: 'Write it down',
  replace: (name: string): string => `Put it in the place of ${name}’s sentence`,
  drop: 'Back to what stands',
  written: (name: string): string => `Written by ${name}`,
  changedMeanwhile: (name: string): string =>
    `${name} wrote another sentence while you were writing. Yours is kept here.`,
  conflict: (name: string): string => `Not saved: ${name} wrote another sentence.`,
  keys: [
    { keys: ['Tab'], does: 'next gap' },
    { keys: ['Ctrl', 'Enter'], does: 'write it down' },
  ],
  // History
  history: 'History',
  versions: (count: number): string => plural(count, 'version', 'versions'),
  noVersions: 'Every sentence that stood here stays readable.',
  now: 'now',
  again: 'Take this one again',
  againOf: (text: string): string => `Take this one again: ${text}`,
  taken: 'An earlier sentence stands again',
  historyFailed: 'The earlier sentences could not be read.',
  tryAgain: 'Try again',
  // Votes
  voted: 'What we voted for',
  votes: (count: number): string => plural(count, 'vote', 'votes'),
  noVotes: 'The groups are not voted on yet.',
};

import { plural } from '../../../ui/plural';

/** What is said where a team agrees on a revision, and of the vote that it does so upon. */
export const agreeWords = {
  agree: (revision: number): string => `Agree on revision ${String(revision)}`,
  agreeAnew: 'Agree anew…',
  agreeAnywayAsk: (count: number): string =>
    `${plural(count, 'answer', 'answers')} of 1 or 2: somebody has not been heard yet.`,
  agreeAnyway: 'Agree anyway',
  agreeWithoutVote: (revision: number, isAgain: boolean): string =>
    `This writes down revision ${String(revision)}, without a vote. Nothing is locked${isAgain ? ', and the older agreement is kept' : ''}.`,
  leave: 'Leave it',
  agreed: (revision: number): string => `Agreed on revision ${String(revision)}`,
  voteOpen: (revision: number): string =>
    `A confidence vote is open about revision ${String(revision)}. Reveal it, then agree.`,
  voteMoved:
    'The draft was moved while the vote is open, so the vote is void. Vote once more, or undo the move.',
  voteVoid:
    'The draft was moved while people voted, so the last vote is void. Vote once more, or agree without one.',
};

import type { VoteRounds } from '../../facilitation/vote-round/vote-round';
import type { EffortRounds } from '../../scoring/effort-round/effort-round';
import type { ScoreRounds } from '../../scoring/score-round/score-round';

/** The parts of a quarter in which a card may be asked about. */
export type Rounds = VoteRounds & ScoreRounds & EffortRounds;

const isOpen = ({ state }: { readonly state: string }): boolean => state === 'open' || state === 'closing';

/** In what kind of round the team is just being asked about a card; null: in none. */
export const roundAbout = (quarter: Rounds, card: string): 'vote' | 'scores' | null => {
  const isVotedOn = quarter.voteRounds.some(
    (round) => isOpen(round) && round.subjectKind === 'milestone' && round.subjects.includes(card),
  );
  if (isVotedOn) return 'vote';
  const isScored =
    quarter.scoreRounds.some((round) => isOpen(round) && round.cards.includes(card)) ||
    quarter.effortRounds.some((round) => isOpen(round) && round.milestoneId === card);
  return isScored ? 'scores' : null;
};

import { useQuarterState } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { useLastVote } from './last-vote';
import { agreeWords } from './words/agree-words';

/** What keeps a team from agreeing on what it votes on, or voted on: it is open, or the draft was moved meanwhile. */
export const VoteStanding = () => {
  const { vote } = useLastVote();
  const now = useQuarterState((state) => state.seq);
  if (vote === null) return null;
  if (vote.isOpen)
    return (
      <FindingLine severity={vote.isVoid ? 'warn' : 'info'}>
        {vote.isVoid ? agreeWords.voteMoved : agreeWords.voteOpen(vote.revision ?? now)}
      </FindingLine>
    );
  return vote.isVoid && !vote.isAgreed ? (
    <FindingLine severity="warn">{agreeWords.voteVoid}</FindingLine>
  ) : null;
};

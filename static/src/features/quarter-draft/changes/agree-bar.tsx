import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { isMovedSince } from '#domain/entities/facilitation/confidence-round/is-moved-since';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import type { Quarter } from '#domain/quarter/quarter';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { agreedWords } from '../words/agreed-words';
import styles from './changes.module.css';

/** The last vote, as far as something can be agreed upon it. */
const selectVote = createSelector((quarter: Quarter) => {
  const round = quarter.confidenceRounds.at(-1);
  if (round === undefined) return null;
  return {
    id: round.id,
    revision: round.revision,
    isOpen: round.state !== 'revealed',
    isVoid: round.state === 'revealed' ? round.isVoid : isMovedSince(round, quarter),
    low: confidenceResult(round, undefined).low,
    isAgreed: quarter.baselines.some(({ roundId }) => roundId === round.id),
  };
});

/** Writes down what the team agreed on, after a vote or without one. It locks nothing. */
export const AgreeBar = () => {
  const vote = useQuarter(selectVote);
  const isAgain = useQuarter(({ baselines }) => baselines.length > 0);
  const now = useQuarterState((state) => state.seq);
  const may = useMay();
  const decide = useDecide();
  const [isAsking, setAsking] = useState(false);
  const isUsable = vote !== null && !vote.isOpen && !vote.isVoid && !vote.isAgreed && vote.revision !== null;
  const revision = (isUsable ? vote.revision : null) ?? now;
  const agree = (): void => {
    const { refusal } = decide(
      { kind: 'baseline.agree', revision, round: isUsable ? vote.id : null },
      { undo: agreedWords.agreed(revision) },
    );
    if (refusal === null) setAsking(false);
  };
  const isHeard = isUsable && vote.low === 0;
  return (
    <div className={styles['agree']}>
      {vote?.isOpen === true && (
        <FindingLine severity={vote.isVoid ? 'warn' : 'info'}>
          {vote.isVoid ? agreedWords.voteMoved : agreedWords.voteOpen(vote.revision ?? now)}
        </FindingLine>
      )}
      {vote !== null && !vote.isOpen && vote.isVoid && !vote.isAgreed && (
        <FindingLine severity="warn">{agreedWords.voteVoid}</FindingLine>
      )}
      {may.facilitate && !isAsking && (
        <Button
          appearance={isUsable ? 'primary' : 'default'}
          onClick={() => {
            if (isHeard) agree();
            else setAsking(true);
          }}
        >
          {isUsable || !isAgain ? agreedWords.agree(revision) : agreedWords.agreeAnew}
        </Button>
      )}
      {isAsking && (
        <div role="group" aria-label={agreedWords.agree(revision)} className={styles['asking']}>
          <p>
            {isUsable
              ? agreedWords.agreeAnywayAsk(vote.low)
              : agreedWords.agreeWithoutVote(revision, isAgain)}
          </p>
          <span className={styles['acts']}>
            <Button appearance="primary" onClick={agree}>
              {isUsable ? agreedWords.agreeAnyway : agreedWords.agree(revision)}
            </Button>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {agreedWords.leave}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
};

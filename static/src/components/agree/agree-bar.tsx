import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useDecide } from '../use-decide';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { useLastVote } from './last-vote';
import { VoteStanding } from './vote-standing';
import { agreeWords } from './words/agree-words';
import styles from './agree-bar.module.css';

/** Writes down what the team agreed on, after a vote or without one. It locks nothing. */
export const AgreeBar = () => {
  const { usable } = useLastVote();
  const isAgain = useQuarter(({ baselines }) => baselines.length > 0);
  const now = useQuarterState((state) => state.seq);
  const may = useMay();
  const decide = useDecide();
  const [isAsking, setAsking] = useState(false);
  const revision = usable?.revision ?? now;
  const agree = (): void => {
    const { refusal } = decide(
      { kind: 'baseline.agree', revision, round: usable?.id ?? null },
      { undo: agreeWords.agreed(revision) },
    );
    if (refusal === null) setAsking(false);
  };
  const isHeard = usable?.low === 0;
  return (
    <div className={styles['agree']}>
      <VoteStanding />
      {may.facilitate && !isAsking && (
        <Button
          appearance={usable !== null ? 'primary' : 'default'}
          onClick={() => {
            if (isHeard) agree();
            else setAsking(true);
          }}
        >
          {usable !== null || !isAgain ? agreeWords.agree(revision) : agreeWords.agreeAnew}
        </Button>
      )}
      {isAsking && (
        <div role="group" aria-label={agreeWords.agree(revision)} className={styles['asking']}>
          <p>
            {usable !== null
              ? agreeWords.agreeAnywayAsk(usable.low)
              : agreeWords.agreeWithoutVote(revision, isAgain)}
          </p>
          <span className={styles['acts']}>
            <Button appearance="primary" onClick={agree}>
              {usable !== null ? agreeWords.agreeAnyway : agreeWords.agree(revision)}
            </Button>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {agreeWords.leave}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
};

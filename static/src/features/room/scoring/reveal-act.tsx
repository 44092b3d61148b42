import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { useDecide } from '../../../components/use-decide';
import { TextButton } from '../../../ui/text-button';
import { BarActs } from '../room-bar-slots';
import { scoreWords } from '../words/score-words';
import type { RoundPeople } from './use-round-people';
import styles from './reveal-act.module.css';

interface RevealProps {
  readonly round: ScoreRound;
  readonly people: RoundPeople;
}

/** One click once everybody is done; a second one where somebody still chooses. */
export const RevealAct = ({ round, people: { answered, waiting } }: RevealProps) => {
  const decide = useDecide();
  const [isAsking, setAsking] = useState(false);
  const reveal = (): void => void decide({ kind: 'scoreRound.reveal', round: round.id });
  return (
    <BarActs>
      <span className={styles['reveal']}>
        {isAsking && waiting > 0 && (
          <span className={styles['asking']} role="status">
            {scoreWords.stillChoose(waiting)}{' '}
            <TextButton onClick={reveal}>{scoreWords.revealAnyway}</TextButton>
          </span>
        )}
        <Button appearance="primary" onClick={() => (waiting > 0 ? setAsking(true) : reveal())}>
          {scoreWords.reveal(answered.length)}
        </Button>
      </span>
    </BarActs>
  );
};

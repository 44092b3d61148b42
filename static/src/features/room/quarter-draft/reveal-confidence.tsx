import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useDecide } from '../../../components/use-decide';
import { TextButton } from '../../../ui/text-button';
import { confidenceWords as words } from '../words/confidence-words';
import styles from './confidence.module.css';

interface RevealProps {
  readonly round: string;
  readonly votes: number;
  readonly waiting: number;
}

/** One click once everybody has voted; a second one where somebody still thinks. */
export const RevealConfidence = ({ round, votes, waiting }: RevealProps) => {
  const decide = useDecide();
  const [isAsking, setAsking] = useState(false);
  const reveal = (): void => void decide({ kind: 'confidenceRound.reveal', round });
  return (
    <span className={styles['reveal']}>
      <Button appearance="primary" onClick={() => (waiting > 0 ? setAsking(true) : reveal())}>
        {words.reveal(votes)}
      </Button>
      {isAsking && waiting > 0 && (
        <span className={styles['asking']} role="status">
          {words.still(waiting)} <TextButton onClick={reveal}>{words.revealAnyway}</TextButton>
        </span>
      )}
    </span>
  );
};

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { TextButton } from '../../ui/text-button';
import { roomWords } from './words/room-words';
import styles from './asked-act.module.css';

interface AskedProps {
  readonly label: string;
  /** What happens, said before it does; null: nobody has to be asked. */
  readonly question: string | null;
  /** "Reveal anyway": the act that answers it. */
  readonly yes: string;
  readonly isPrimary?: boolean;
  readonly onAct: () => void;
}

/** An act for all that nobody can take back: where a question stands before it, a second click does it. */
export const AskedAct = ({ label, question, yes, isPrimary = false, onAct }: AskedProps) => {
  const [isAsking, setAsking] = useState(false);
  const act = (): void => {
    setAsking(false);
    onAct();
  };
  return (
    <span className={styles['act']}>
      {isAsking && question !== null && (
        <span className={styles['asking']} role="status">
          {question} <TextButton onClick={act}>{yes}</TextButton>{' '}
          <TextButton onClick={() => setAsking(false)}>{roomWords.leaveIt}</TextButton>
        </span>
      )}
      <Button
        {...(isPrimary ? { appearance: 'primary' } : {})}
        onClick={() => (question === null ? act() : setAsking(true))}
      >
        {label}
      </Button>
    </span>
  );
};

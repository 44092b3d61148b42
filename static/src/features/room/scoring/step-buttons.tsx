import Button from '@atlaskit/button/new';
import { SCALES, type Score, type ScoreScale } from '#domain/entities/scoring/score/score';
import { scoreWords } from '../words/score-words';
import styles from './step-buttons.module.css';

interface StepsProps {
  readonly scale: ScoreScale;
  readonly label: string;
  readonly marked?: Score | null;
  readonly onWrite: (value: Score) => void;
}

/** The steps of a scale as acts of whoever leads: each writes itself down. */
export const StepButtons = ({ scale, label, marked = null, onWrite }: StepsProps) => (
  <span role="group" aria-label={label} className={styles['steps']}>
    {SCALES[scale].map((value) => (
      <Button
        key={value}
        isSelected={value === marked}
        aria-label={scoreWords.spoken(scale, value)}
        onClick={() => onWrite(value)}
      >
        {scoreWords.symbol(scale, value)}
      </Button>
    ))}
  </span>
);

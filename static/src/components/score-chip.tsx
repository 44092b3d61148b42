import type { Value } from '#domain/entities/milestones/milestone/milestone';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { cardWords } from './words/card-words';
import styles from './score-chip.module.css';

interface EffortScore {
  readonly scale: 'effort';
  readonly value: Effort | null;
  /** Two votes left it open: it is the larger of what was said. */
  readonly isUncertain?: boolean;
}

interface ValueScore {
  readonly scale: 'business' | 'ux';
  readonly value: Value | null;
}

export type Score = EffortScore | ValueScore;

const slots = [1, 2, 3] as const;
// With the text selector: without it phones draw a red emoji.
const symbols = { business: '$', ux: '\u2665\uFE0E' } as const;

/** "Effort medium", "Effort large, uncertain", "Business value 2 of 3", "UX value not scored". */
export const scoreWords = (score: Score): string => {
  if (score.value === null) return cardWords.notScored(score.scale);
  if (score.scale !== 'effort') return cardWords.value(score.scale, score.value);
  return score.isUncertain === true ? cardWords.uncertain(score.value) : cardWords.effort(score.value);
};

type ScoreChipProps = Score & {
  /** Without fill, in bars and dense lines. */
  readonly quiet?: boolean;
};

/** A score as a meter of three slots, always as wide: a column of them reads as a bar chart. */
export const ScoreChip = ({ quiet = false, ...score }: ScoreChipProps) => {
  const className = [
    styles['chip'],
    score.scale === 'effort' ? styles['effort'] : styles['value'],
    score.scale === 'ux' ? styles['heart'] : '',
    score.value === null ? styles['empty'] : '',
    quiet ? styles['quiet'] : '',
  ].join(' ');
  return (
    <span className={className} role="img" aria-label={scoreWords(score)} title={scoreWords(score)}>
      {score.value === null
        ? '–'
        : score.scale === 'effort'
          ? `${score.value}${score.isUncertain === true ? '?' : ''}`
          : slots.map((slot) => (
              <span
                key={slot}
                className={[styles['slot'], slot > (score.value ?? 0) ? styles['rest'] : ''].join(' ')}
              >
                {slot > (score.value ?? 0) ? '·' : symbols[score.scale]}
              </span>
            ))}
    </span>
  );
};

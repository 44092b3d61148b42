import { FIELD_OF, SCALES, type ScoreScale } from '#domain/entities/scoring/score/score';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { FindingLine } from '../../../ui/finding-line';
import { SidePanel } from '../room-layout';
import { scoreWords } from '../words/score-words';
import styles from './contrast-panel.module.css';

interface ContrastProps {
  readonly cards: readonly ShortlistedCard[];
  readonly scale: Exclude<ScoreScale, 'effort'>;
}

/** From so many on, and where more than half of them are the highest, nothing stands out. */
const LEAST_SCORED = 4;

/** How the values that are written down spread over their scale: where all are high, none is. */
export const ContrastPanel = ({ cards, scale }: ContrastProps) => {
  const values = cards.flatMap(({ card }) => card[FIELD_OF[scale]] ?? []);
  if (values.length === 0) return null;
  const steps = SCALES[scale].toReversed();
  const high = values.filter((value) => value === 3).length;
  return (
    <SidePanel title={scoreWords.contrast}>
      <span className={styles['quiet']}>{scoreWords.contrastOf(values.length)}</span>
      <ul className={styles['steps']}>
        {steps.map((step) => {
          const count = values.filter((value) => value === step).length;
          return (
            <li key={step} className={styles['step']}>
              <span className={styles['mark']}>{scoreWords.symbol(scale, step)}</span>
              <span className={styles['bar']} aria-hidden="true">
                {values.map((_, at) => (
                  <span key={at} className={at < count ? styles['filled'] : ''} />
                ))}
              </span>
              <span>{count}</span>
            </li>
          );
        })}
      </ul>
      {values.length >= LEAST_SCORED && high * 2 > values.length && (
        <FindingLine severity="warn">
          {scoreWords.high(high, values.length, scoreWords.symbol(scale, 3))} {scoreWords.highHow}
        </FindingLine>
      )}
    </SidePanel>
  );
};

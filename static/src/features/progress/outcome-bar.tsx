import type { MetricProgress, Pace } from '#domain/views/progress/metric-progress';
import { outcomeInWords } from '#domain/views/progress/outcome-in-words';
import { amountWords } from '../../components/metric/words/amount-words';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

const FILLS = {
  reached: 'fillWell',
  onTheWay: 'fillWell',
  behind: 'fillBehind',
  farBehind: 'fillFar',
  unknown: 'fillWell',
} as const satisfies Readonly<Record<Pace, string>>;

interface OutcomeBarProps {
  readonly progress: MetricProgress;
  /** Part of the quarter that is over. */
  readonly gone: number;
}

/** From start to target, with a tick where the time gone would ask it to be. */
export const OutcomeBar = ({ progress: { metric, now, share, pace }, gone }: OutcomeBarProps) => {
  const { baseline, target, unit } = metric;
  const filled = Math.min(1, Math.max(0, share ?? 0)) * 100;
  const words = outcomeInWords({
    baseline: baseline === null ? null : amountWords.withUnit(baseline, unit),
    now: now === null ? null : amountWords.withUnit(now.value, unit),
    target: target === null ? null : amountWords.withUnit(target, unit),
  });
  return (
    <div className={styles['outcome']} role="img" aria-label={words}>
      <svg
        className={styles['outcomeBar']}
        viewBox="0 0 100 18"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect x="0" y="6" width="100" height="8" className={styles['track']} />
        <rect x="0" y="6" width={filled} height="8" className={styles[FILLS[pace]]} />
        {share !== null && gone > 0 && gone < 1 && (
          <line
            x1={gone * 100}
            x2={gone * 100}
            y1="1"
            y2="18"
            className={styles['tick']}
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <span className={styles['scale']} aria-hidden="true">
        <span>{baseline === null ? keyResultsWords.noStart : amountWords.beside(baseline, unit)}</span>
        <strong>{now === null ? '' : amountWords.withUnit(now.value, unit)}</strong>
        <span>{target === null ? keyResultsWords.noTarget : amountWords.beside(target, unit)}</span>
      </span>
    </div>
  );
};

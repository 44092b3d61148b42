import styles from './load-row.module.css';

interface LoadMeterProps {
  readonly needed: number;
  readonly available: number;
  /** What the whole width stands for: the most that any week needs or has. */
  readonly most: number;
}

/** What is needed against a tick at what is there; the number beside it says the same. */
export const LoadMeter = ({ needed, available, most }: LoadMeterProps) => {
  const scale = most === 0 ? 0 : 100 / most;
  const fits = Math.min(needed, available) * scale;
  return (
    <svg
      className={styles['meter']}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles['meterHere']} x="0" y="2" width={available * scale} height="4" />
      <rect className={styles['meterNeeded']} x="0" y="2" width={fits} height="4" />
      {needed > available && (
        <rect
          className={styles['meterOver']}
          x={fits}
          y="0"
          width={(needed - available) * scale}
          height="8"
        />
      )}
      <rect
        className={styles['meterTick']}
        x={Math.max(0, available * scale - 2)}
        y="0"
        width="2"
        height="8"
      />
    </svg>
  );
};

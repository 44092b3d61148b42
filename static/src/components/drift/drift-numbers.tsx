import styles from './drift.module.css';

interface DriftNumbersProps {
  readonly of: readonly (readonly [number: string | number, means: string])[];
}

/** What became of a draft in figures, each with its words below. */
export const DriftNumbers = ({ of }: DriftNumbersProps) => (
  <dl className={styles['numbers']}>
    {of.map(([value, text]) => (
      <div key={text}>
        <dd className={styles['figure']}>{value}</dd>
        <dt className={styles['means']}>{text}</dt>
      </div>
    ))}
  </dl>
);

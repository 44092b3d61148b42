import styles from './milestones.module.css';

const KEYS = [
  ['↑ ↓ ← →', 'move'],
  ['1 2 3', 'score'],
  ['0', 'clear'],
  ['e', 'open'],
  ['/', 'filter'],
] as const;

/** The keys of the table, always in sight. */
export const KeyHelp = () => (
  <span className={styles['keys']}>
    {KEYS.map(([keys, act]) => (
      <span key={keys}>
        <kbd>{keys}</kbd> {act}
      </span>
    ))}
  </span>
);

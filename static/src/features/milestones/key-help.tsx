import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

const KEYS = [
  ['↑ ↓ ← →', milestonesWords.keyMove],
  ['1 2 3', milestonesWords.keyScore],
  ['0', milestonesWords.keyClear],
  ['e', milestonesWords.keyOpen],
  ['/', milestonesWords.keyFilter],
  ['?', milestonesWords.keyAll],
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

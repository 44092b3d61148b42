import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Score } from '../../components/score-chip';
import { ScoreCell } from './score-cell';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

const EFFORT_WORDS = { S: drawerWords.small, M: drawerWords.medium, L: drawerWords.large } as const;
const VALUE_WORDS = { 1: drawerWords.low, 2: drawerWords.middling, 3: drawerWords.high } as const;

const wordOf = (
  { effort, effortUncertain, businessValue, uxValue }: Milestone,
  scale: Score['scale'],
): string => {
  if (scale === 'effort') {
    if (effort === null) return drawerWords.notScored;
    return effortUncertain ? drawerWords.uncertain(EFFORT_WORDS[effort]) : EFFORT_WORDS[effort];
  }
  const value = scale === 'business' ? businessValue : uxValue;
  return value === null ? drawerWords.notScored : VALUE_WORDS[value];
};

interface ScoreLineProps {
  readonly milestone: Milestone;
  readonly scale: Score['scale'];
  readonly isReadOnly: boolean;
}

/** A score of an open card with its word beside it. */
export const ScoreLine = ({ milestone, scale, isReadOnly }: ScoreLineProps) => (
  <span className={styles['score']}>
    <ScoreCell milestone={milestone} scale={scale} isReadOnly={isReadOnly} />
    <span className={styles['quiet']}>{wordOf(milestone, scale)}</span>
  </span>
);

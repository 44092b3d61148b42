import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { MilestoneChips } from './milestone-chips';
import { ThreadGap } from './thread-node';
import styles from './thread-tree.module.css';

interface StrayMilestonesProps {
  readonly milestones: readonly Milestone[];
}

/** Milestones that hang on nothing at all. */
export const StrayMilestones = ({ milestones }: StrayMilestonesProps) => {
  if (milestones.length === 0) return null;
  return (
    <li>
      <div className={styles['row']}>
        <h3 className={[styles['text'], styles['company']].join(' ')}>Without objective</h3>
      </div>
      <ul className={styles['children']}>
        <ThreadGap
          sentence={
            milestones.length === 1
              ? 'One milestone belongs to no objective'
              : `${String(milestones.length)} milestones belong to no objective`
          }
          loose={<MilestoneChips milestones={milestones} label="Milestones without objective" />}
        />
      </ul>
    </li>
  );
};

import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { MilestoneChips } from './milestone-chips';
import { ThreadGap } from './thread-node';
import { agreementWords } from './words/agreement-words';
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
        <h3 className={[styles['text'], styles['company']].join(' ')}>{agreementWords.withoutObjective}</h3>
      </div>
      <ul className={styles['children']}>
        <ThreadGap
          sentence={agreementWords.strayMilestones(milestones.length)}
          loose={<MilestoneChips milestones={milestones} label={agreementWords.strayLabel} />}
        />
      </ul>
    </li>
  );
};

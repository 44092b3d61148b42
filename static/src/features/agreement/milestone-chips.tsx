import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { useQuarter } from '../../sync/quarter-context';
import { MilestoneChip } from '../../components/milestone-chip';
import { pathTo } from '../../ui/routing/route';
import styles from './thread-tree.module.css';

interface MilestoneChipsProps {
  readonly milestones: readonly Milestone[];
  readonly label: string;
}

export const MilestoneChips = ({ milestones, label }: MilestoneChipsProps) => {
  const quarter = useQuarter(({ id }) => id);
  return (
    <ul className={styles['chips']} aria-label={label}>
      {milestones.map(({ id, type, title }) => (
        <li key={id}>
          <MilestoneChip type={type} title={title} to={pathTo('milestones.card', { quarter, card: id })} />
        </li>
      ))}
    </ul>
  );
};

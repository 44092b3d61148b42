import { MilestoneChip } from '../../ui/milestone-chip';
import { EmptyPanel } from '../../ui/empty-panel';
import { useQuarter } from '../../quarter/quarter-context';

/** Every milestone of the quarter in rank order. */
export const MilestonesTab = () => {
  const milestones = useQuarter((quarter) => quarter.milestones);
  if (milestones.length === 0) {
    return (
      <EmptyPanel header="No milestones yet">Milestones are the bets that move a key result.</EmptyPanel>
    );
  }
  return (
    <ul aria-label="Milestones">
      {milestones.map(({ id, type, title }) => (
        <li key={id}>
          <MilestoneChip type={type} title={title} />
        </li>
      ))}
    </ul>
  );
};

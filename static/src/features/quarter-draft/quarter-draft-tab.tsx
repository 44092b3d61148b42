import { EmptyPanel } from '../../ui/empty-panel';
import { useQuarter } from '../../quarter/quarter-context';

/** Which milestone stands in which weeks. */
export const QuarterDraftTab = () => {
  const milestones = useQuarter((quarter) => quarter.milestones);
  const placements = useQuarter((quarter) => quarter.placements);
  if (placements.length === 0)
    return <EmptyPanel header="Nothing placed">Give milestones weeks to see the quarter.</EmptyPanel>;
  return (
    <ul aria-label="Placed milestones">
      {placements.map(({ id, startWeek, endWeek }) => (
        <li key={id}>
          {milestones.find((milestone) => milestone.id === id)?.title}: weeks {startWeek} to {endWeek}
        </li>
      ))}
    </ul>
  );
};

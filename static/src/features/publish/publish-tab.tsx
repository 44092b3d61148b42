import { EmptyPanel } from '../../ui/empty-panel';
import { useQuarter } from '../../quarter/quarter-context';

/** What of this quarter is in Jira. */
export const PublishTab = () => {
  const receipts = useQuarter((quarter) => quarter.receipts);
  return receipts.length === 0 ? (
    <EmptyPanel header="Not in Jira yet">
      Publishing turns objectives and milestones into linked work items.
    </EmptyPanel>
  ) : (
    <p>{receipts.length} work items in Jira.</p>
  );
};

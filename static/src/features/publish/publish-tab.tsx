import { useQuarter } from '../../sync/quarter-context';
import { EmptyPanel } from '../../ui/empty-panel';
import { useRoute } from '../../ui/routing/route-context';
import { PublishFlow } from './publish-flow';

/** From the agreement to Jira: mapping, check, preview, run, receipt. Nothing is written before the fourth step. */
export const PublishTab = () => {
  const isEmpty = useQuarter(
    ({ milestones, objectives, runs }) => milestones.length + objectives.length + runs.length === 0,
  );
  const route = useRoute();
  const card = route.place === 'quarter' ? route.item : null;
  return isEmpty ? (
    <EmptyPanel header="Nothing to publish yet">
      Publishing turns objectives and milestones into linked work items. Write some first, or import them.
    </EmptyPanel>
  ) : (
    <PublishFlow key={card ?? ''} card={card} />
  );
};

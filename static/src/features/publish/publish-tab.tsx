import Button from '@atlaskit/button/new';
import { useMay } from '../../sync/use-may';
import { useQuarter } from '../../sync/quarter-context';
import { EmptyPanel } from '../../ui/empty-panel';
import { importPath, quarterPath } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { PublishFlow } from './publish-flow';

/** From the agreement to Jira: mapping, check, preview, run, receipt. Nothing is written before the fourth step. */
export const PublishTab = () => {
  const isEmpty = useQuarter(
    ({ milestones, objectives, runs }) => milestones.length + objectives.length + runs.length === 0,
  );
  const quarter = useQuarter(({ id }) => id);
  const route = useRoute();
  const navigate = useNavigate();
  const may = useMay();
  const card = route.place === 'quarter' ? route.item : null;
  return isEmpty ? (
    <EmptyPanel
      header="Nothing to publish yet"
      act={
        may.write && (
          <Button appearance="primary" onClick={() => navigate(quarterPath(quarter, 'objectives'))}>
            Write objectives
          </Button>
        )
      }
      otherwise={
        may.write && <Button onClick={() => navigate(importPath(quarter))}>Import a table or text</Button>
      }
    >
      Publishing turns objectives and milestones into linked work items. Write some first, or import them.
    </EmptyPanel>
  ) : (
    <PublishFlow key={card ?? ''} card={card} />
  );
};

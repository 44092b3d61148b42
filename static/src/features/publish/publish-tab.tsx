import Button from '@atlaskit/button/new';
import { hasRow } from '#domain/entities/publishing/row/row';
import { useMay } from '../../sync/use-may';
import { useQuarter } from '../../sync/quarter-context';
import { EmptyPanel } from '../../ui/empty-panel';
import { MissingPlace } from '../../ui/routing/missing-place';
import { pathTo } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { flowPlaceOf } from './flow-place';
import { PublishFlow } from './publish-flow';
import { publishWords } from './words/publish-words';

/** From the agreement to Jira: mapping, check, preview, run, receipt. Nothing is written before the fourth step. */
export const PublishTab = () => {
  const isEmpty = useQuarter(
    ({ milestones, objectives, runs }) => milestones.length + objectives.length + runs.length === 0,
  );
  const quarter = useQuarter(({ id }) => id);
  const route = useRoute();
  const navigate = useNavigate();
  const may = useMay();
  const place = flowPlaceOf(route);
  const card = 'card' in place ? place.card : null;
  const isMissing = useQuarter((open) => card !== null && !hasRow(open, card));
  if (isMissing)
    return (
      <MissingPlace to={pathTo('jira', { quarter })} back={publishWords.publishWhole}>
        {publishWords.cardMissing}
      </MissingPlace>
    );
  return isEmpty ? (
    <EmptyPanel
      header={publishWords.emptyTitle}
      act={
        may.write && (
          <Button appearance="primary" onClick={() => navigate(pathTo('objectives', { quarter }))}>
            {publishWords.writeObjectives}
          </Button>
        )
      }
      otherwise={
        may.write && (
          <Button onClick={() => navigate(pathTo('agreement.import', { quarter }))}>
            {publishWords.import}
          </Button>
        )
      }
    >
      {publishWords.emptySentence}
    </EmptyPanel>
  ) : (
    <PublishFlow place={place} />
  );
};

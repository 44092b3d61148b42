import { useQuarter } from '../../../sync/quarter-context';
import { useRoute } from '../../../ui/routing/route-context';
import type { Route } from '../../../ui/routing/route';
import { ErrorPanel } from '../../../ui/error-panel';
import { SkeletonLines } from '../../../ui/skeletons';
import { ViewSwitch } from '../view-switch';
import { changesWords } from '../words/changes-words';
import { viewWords } from '../words/view-words';
import { CompareView } from './compare-view';
import { RevisionsView } from './revisions-view';
import { SinceAgreed } from './since-agreed';
import { useRevisions, type Revisions } from './use-revisions';

/** The number that an address names; null: none. */
const revisionOf = (text: string): number | null => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null);

const Shown = ({ route, revisions }: { readonly route: Route; readonly revisions: Revisions }) => {
  if (revisions.state === 'loading') {
    return (
      <SkeletonLines
        label={changesWords.loading}
        widths={['60%', '80%', '70%', '80%', '60%']}
        height="32px"
      />
    );
  }
  if (revisions.state === 'failed') {
    return (
      <ErrorPanel title={changesWords.failed} onRetry={revisions.retry}>
        {changesWords.failedSentence}
      </ErrorPanel>
    );
  }
  if (route.name === 'draft.compare') return <CompareView revisions={revisions} asked={null} />;
  if (route.name === 'draft.compare.from')
    return <CompareView key={route.revision} revisions={revisions} asked={revisionOf(route.revision)} />;
  return route.name === 'draft.agreed' ? (
    <SinceAgreed revisions={revisions} />
  ) : (
    <RevisionsView revisions={revisions} />
  );
};

/** What happened to the draft: its revisions, two of them compared, and what became of what was agreed. */
export const ChangesView = () => {
  const route = useRoute();
  const quarter = useQuarter(({ id }) => id);
  const revisions = useRevisions();
  return (
    <>
      <div>
        <ViewSwitch
          quarter={quarter}
          label={viewWords.changesLabel}
          views={[
            { place: 'draft.changes', text: viewWords.revisions },
            { place: 'draft.compare', text: viewWords.compare, within: ['draft.compare.from'] },
            { place: 'draft.agreed', text: viewWords.agreed },
          ]}
        />
      </div>
      <Shown route={route} revisions={revisions} />
    </>
  );
};

import { lazy, Suspense } from 'react';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { UnsavedTextsProvider } from '../../components/unsaved-texts/unsaved-texts-context';
import type { CallFailed } from '../../rpc/call-failed';
import { QuarterProvider, useQuarter } from '../../sync/quarter-context';
import { useNamesInState } from '../../sync/use-names-in-state';
import { useOpenedQuarter } from '../../sync/use-opened-quarter';
import { ErrorPanel } from '../../ui/error-panel';
import { RouteLink } from '../../ui/routing/route-link';
import { hasWholePage, pathTo, type Route } from '../../ui/routing/route';
import { useLeave, useRoute } from '../../ui/routing/route-context';
import { ConnectionStrips } from './connection-strips';
import { KeyListOnDemand } from './key-list-on-demand';
import { QuarterHeader } from './quarter-header';
import { QuarterSkeleton } from './quarter-skeleton';
import { QuarterTabs } from './quarter-tabs';
import { useUndoKeys } from './use-undo-keys';
import { workspaceWords } from './words/workspace-words';
import styles from './workspace.module.css';

const ImportDialog = lazy(() =>
  import('../../features/import/import-dialog').then((file) => ({ default: file.ImportDialog })),
);

const BringDialog = lazy(() =>
  import('../../features/existing-work/bring-dialog').then((file) => ({ default: file.BringDialog })),
);

const Room = lazy(() => import('../../features/room/room').then((file) => ({ default: file.Room })));
const PresentPage = lazy(async () => ({
  default: (await import('../../features/presentation/present-page')).PresentPage,
}));
const PrintPage = lazy(async () => ({
  default: (await import('../../features/presentation/print-page')).PrintPage,
}));

/** A place that has the page for itself. */
const WholePage = ({ name }: { readonly name: Route['name'] }) => {
  if (name === 'draft.present') return <PresentPage />;
  return name === 'draft.print' ? <PrintPage /> : <Room />;
};

/** What opens over the tab behind it, with an address of its own. */
type DialogPlace = 'agreement.import' | 'milestones.bring';

interface OpenQuarterProps {
  readonly dialog: DialogPlace | null;
}

const OpenQuarter = ({ dialog }: OpenQuarterProps) => {
  useUndoKeys();
  useNamesInState();
  const leave = useLeave();
  const quarter = useQuarter(({ id }) => id);
  // It has the whole width, and a way back of its own.
  const route = useRoute();
  const isAlone = hasWholePage(route);
  return (
    <>
      {isAlone ? (
        <div className={styles['inRoom']}>
          <ConnectionStrips />
          <Suspense fallback={<QuarterSkeleton />}>
            <WholePage name={route.name} />
          </Suspense>
        </div>
      ) : (
        <>
          <QuarterHeader />
          <ConnectionStrips />
          <QuarterTabs />
        </>
      )}
      <KeyListOnDemand />
      {dialog === 'agreement.import' && (
        <Suspense fallback={null}>
          <ImportDialog
            onClose={() => {
              leave(pathTo('quarter', { quarter }), pathTo('agreement', { quarter }));
            }}
          />
        </Suspense>
      )}
      {dialog === 'milestones.bring' && (
        <Suspense fallback={null}>
          <BringDialog
            onClose={() => {
              leave(pathTo('milestones', { quarter }), pathTo('milestones', { quarter }));
            }}
          />
        </Suspense>
      )}
    </>
  );
};

interface OpenFailedProps {
  readonly failure: CallFailed;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

const OpenFailed = ({ failure, onRetry, onLeave }: OpenFailedProps) =>
  failure.code === 'not-found' ? (
    <ErrorPanel
      title={workspaceWords.quarterMissingTitle}
      onRetry={onLeave}
      retryLabel={workspaceWords.showQuarters}
    >
      {workspaceWords.quarterMissing}
    </ErrorPanel>
  ) : (
    <ErrorPanel title={workspaceWords.failedTitle} onRetry={onRetry}>
      {failure.code === 'reload'
        ? workspaceWords.updated
        : workspaceWords.failed(failure.code === 'unreachable')}
    </ErrorPanel>
  );

interface QuarterPageProps {
  readonly quarter: string;
  readonly dialog: DialogPlace | null;
  readonly onLeave: () => void;
}

export const QuarterPage = ({ quarter, dialog, onLeave }: QuarterPageProps) => {
  const opened = useOpenedQuarter(quarter);
  const route = useRoute();
  const isAlone = hasWholePage(route);
  return (
    <>
      {!isAlone && (
        <RouteLink to={pathTo('quarters')} className={styles['back']}>
          <ArrowLeftIcon label="" size="small" />
          {workspaceWords.allQuarters}
        </RouteLink>
      )}
      {opened.isPending && <QuarterSkeleton />}
      {opened.isError && (
        <OpenFailed failure={opened.error} onRetry={() => void opened.refetch()} onLeave={onLeave} />
      )}
      {opened.data !== undefined && (
        <QuarterProvider key={quarter} quarter={quarter} opened={opened.data}>
          <UnsavedTextsProvider>
            <OpenQuarter dialog={dialog} />
          </UnsavedTextsProvider>
        </QuarterProvider>
      )}
    </>
  );
};

import { lazy, Suspense, useEffect } from 'react';
import { pathTo, type Route } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { ErrorPanel } from '../../ui/error-panel';
import { useRpc } from '../../rpc/use-rpc';
import { QuarterPage } from './quarter-page';
import { QuarterSkeleton } from './quarter-skeleton';
import { workspaceWords } from './words/workspace-words';
import styles from './workspace.module.css';

const QuarterList = lazy(() =>
  import('../../features/quarter-list/quarter-list').then(({ QuarterList: component }) => ({
    default: component,
  })),
);

interface WorkspaceProps {
  /** Id of the Jira project around the page: a claim, which the server checks. */
  readonly project: string | null;
}

/** A project with one quarter, beside those that were put aside, opens it; with none or several, the list. */
const Home = ({ project }: { readonly project: string }) => {
  const navigate = useNavigate();
  const { data, isPending } = useRpc('project.open', { project });
  const inUse = data?.quarters.filter(({ archived }) => !archived);
  const only = inUse?.length === 1 ? inUse[0] : undefined;
  useEffect(() => {
    if (only !== undefined) navigate(pathTo('agreement', { quarter: only.id }), 'replace');
  }, [navigate, only]);
  return isPending || only !== undefined ? <QuarterSkeleton /> : <QuarterList project={project} />;
};

const NotFound = ({ quarter }: { readonly quarter: string | null }) => {
  const navigate = useNavigate();
  return (
    <ErrorPanel
      title={workspaceWords.addressMissingTitle}
      onRetry={() => navigate(quarter === null ? pathTo('quarters') : pathTo('quarter', { quarter }))}
      retryLabel={quarter === null ? workspaceWords.showQuarters : workspaceWords.openQuarter}
    >
      {workspaceWords.addressMissing}
    </ErrorPanel>
  );
};

interface PlaceProps {
  readonly route: Route;
  readonly project: string;
}

const Place = ({ route, project }: PlaceProps) => {
  const navigate = useNavigate();
  switch (route.name) {
    case 'home':
      return <Home project={project} />;
    case 'quarters':
      return <QuarterList project={project} />;
    case 'unknown':
      return <NotFound quarter={route.quarter} />;
    default:
      return (
        <QuarterPage
          key={route.quarter}
          quarter={route.quarter}
          dialog={route.name === 'agreement.import' || route.name === 'milestones.bring' ? route.name : null}
          onLeave={() => navigate(pathTo('quarters'))}
        />
      );
  }
};

export const Workspace = ({ project }: WorkspaceProps) => {
  const route = useRoute();
  if (project === null) {
    return (
      <main className={styles['page']}>
        <ErrorPanel title={workspaceWords.needsProject}>{workspaceWords.openFromTabs}</ErrorPanel>
      </main>
    );
  }
  return (
    <main className={styles['page']}>
      <Suspense fallback={<QuarterSkeleton />}>
        <Place route={route} project={project} />
      </Suspense>
    </main>
  );
};

import { lazy, Suspense, useEffect } from 'react';
import { LIST_PATH, quarterPath } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { ErrorPanel } from '../../ui/error-panel';
import { useRpc } from '../../rpc/use-rpc';
import { QuarterPage } from './quarter-page';
import { QuarterSkeleton } from './quarter-skeleton';
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

/** A project with one quarter opens it; with none or several, the list. */
const Home = ({ project }: { readonly project: string }) => {
  const navigate = useNavigate();
  const { data, isPending } = useRpc('project.open', { project });
  const only = data?.quarters.length === 1 ? data.quarters[0] : undefined;
  useEffect(() => {
    if (only !== undefined) navigate(quarterPath(only.id, 'agreement'), 'replace');
  }, [navigate, only]);
  return isPending || only !== undefined ? <QuarterSkeleton /> : <QuarterList project={project} />;
};

export const Workspace = ({ project }: WorkspaceProps) => {
  const route = useRoute();
  const navigate = useNavigate();
  if (project === null) {
    return (
      <main className={styles['page']}>
        <ErrorPanel title="OKRA belongs to a project">Open it from the tabs of a Jira space.</ErrorPanel>
      </main>
    );
  }
  return (
    <main className={styles['page']}>
      <Suspense fallback={<QuarterSkeleton />}>
        {route.place === 'quarter' ? (
          <QuarterPage
            key={route.quarter}
            quarter={route.quarter}
            tab={route.tab}
            importing={route.tab === 'agreement' && route.item === 'import'}
            onLeave={() => navigate(LIST_PATH)}
          />
        ) : route.place === 'list' ? (
          <QuarterList project={project} />
        ) : (
          <Home project={project} />
        )}
      </Suspense>
    </main>
  );
};

import { AppFrame } from '../bridge/app-frame';
import { Loaded } from '../chrome/page-state';
import { NotFound } from '../chrome/not-found';
import { appPath } from '../routing/route';
import { slugOf } from '../site/app-manifest';
import { useSite } from '../site/site-info';
import { BacklogPage } from './backlog-page';
import { toProjectClaim } from './extension-claims';
import { useProject, type Project } from './jira-queries';
import { ListPage } from './list-page';
import { ProjectHeader } from './project-header';
import styles from './jira.module.css';

interface ProjectPageProps {
  readonly projectKey: string;
  readonly tab?: 'list' | 'backlog';
  readonly app?: string;
}

const AppTab = ({ project, app }: { project: Project; app: string }) => {
  const module = useSite().manifest.modules['jira:projectPage'].find((page) => slugOf(page) === app);
  if (module === undefined) return <NotFound />;
  const basePath = appPath(project.key, app);
  return (
    <AppFrame
      key={basePath}
      title={module.title}
      fit="page"
      place={{
        product: 'jira',
        module,
        resource: module.resource,
        basePath,
        extension: {
          type: 'jira:projectPage',
          project: toProjectClaim(project),
          location: window.location.href,
        },
      }}
    />
  );
};

/** A project: one of its own tabs, or the page that the app puts beside them. */
export const ProjectPage = ({ projectKey, tab = 'list', app }: ProjectPageProps) => (
  <Loaded query={useProject(projectKey)} what={`Space ${projectKey}`}>
    {(project) => (
      <div className={styles['project']}>
        <ProjectHeader project={project} current={app ?? tab} />
        {app !== undefined && <AppTab project={project} app={app} />}
        {app === undefined && tab === 'list' && <ListPage key={project.key} project={project} />}
        {app === undefined && tab === 'backlog' && <BacklogPage key={project.key} project={project} />}
      </div>
    )}
  </Loaded>
);

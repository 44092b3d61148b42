import { AppFrame } from '../bridge/app-frame';
import { Loaded } from '../chrome/page-state';
import { NotFound } from '../chrome/not-found';
import { appPath } from '../routing/route';
import { slugOf } from '../site/app-manifest';
import { useSite } from '../site/site-info';
import { toProjectClaim } from './extension-claims';
import { useProject, type Project } from './jira-queries';
import { ListPage } from './list-page';
import { ProjectHeader } from './project-header';
import styles from './jira.module.css';

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

/** A project: its list, or the page that the app puts beside it as a tab. */
export const ProjectPage = ({ projectKey, app }: { projectKey: string; app?: string }) => (
  <Loaded query={useProject(projectKey)} what={`Space ${projectKey}`}>
    {(project) => (
      <div className={styles['project']}>
        <ProjectHeader project={project} current={app ?? 'list'} />
        {app === undefined ? (
          <ListPage key={project.key} project={project} />
        ) : (
          <AppTab project={project} app={app} />
        )}
      </div>
    )}
  </Loaded>
);

import { Link } from '../routing/link';
import { appPath, backlogPath, listPath } from '../routing/route';
import { slugOf } from '../site/app-manifest';
import { useSite } from '../site/site-info';
import { SpaceTile } from '../chrome/person-avatar';
import { useBoards } from './board-queries';
import type { Project } from './jira-queries';
import styles from './jira.module.css';

interface ProjectHeaderProps {
  readonly project: Project;
  readonly current: string;
}

/** A project's name and its tabs: the list, the backlog of its board, and a tab for every project page of the app. */
export const ProjectHeader = ({ project, current }: ProjectHeaderProps) => {
  const pages = useSite().manifest.modules['jira:projectPage'];
  const hasBoard = (useBoards(project.key).data?.values.length ?? 0) > 0;
  const tabs = [
    { slug: 'list', title: 'List', path: listPath(project.key) },
    ...(hasBoard ? [{ slug: 'backlog', title: 'Backlog', path: backlogPath(project.key) }] : []),
    ...pages.map((page) => ({
      slug: slugOf(page),
      title: page.title,
      path: appPath(project.key, slugOf(page)),
    })),
  ];
  return (
    <header className={styles['projectHeader']}>
      <div className={styles['projectName']}>
        <SpaceTile name={project.name} size="large" />
        <h1>{project.name}</h1>
        <small>
          {project.key} · {project.style === 'next-gen' ? 'team-managed' : 'company-managed'}
        </small>
      </div>
      <nav className={styles['tabs']} aria-label={`Tabs of ${project.name}`}>
        {tabs.map(({ slug, title, path }) => (
          <Link key={slug} href={path} aria-current={slug === current ? 'page' : undefined}>
            {title}
          </Link>
        ))}
      </nav>
    </header>
  );
};

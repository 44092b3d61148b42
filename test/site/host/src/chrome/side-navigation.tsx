import type { ReactNode } from 'react';
import HomeIcon from '@atlaskit/icon/core/home';
import InformationCircleIcon from '@atlaskit/icon/core/information-circle';
import ListBulletedIcon from '@atlaskit/icon/core/list-bulleted';
import { useProjects } from '../jira/jira-queries';
import { Link } from '../routing/link';
import { ABOUT, HOME, listPath, projectKeyOf, TRAFFIC, type Route } from '../routing/route';
import { SpaceTile } from './person-avatar';
import styles from './chrome.module.css';

interface SideLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly icon: ReactNode;
  readonly children: string;
}

export const SideLink = ({ href, isCurrent, icon, children }: SideLinkProps) => (
  <Link className={styles['sideLink']} href={href} aria-current={isCurrent ? 'page' : undefined}>
    {icon}
    <span>{children}</span>
  </Link>
);

/** Jira's sidebar: the projects that the account may browse, and what tells about the stand-in. */
export const JiraSide = ({ route }: { route: Route }) => {
  const projects = useProjects();
  const projectKey = projectKeyOf(route);
  return (
    <nav className={styles['side']} aria-label="Jira">
      <SideLink href={HOME} isCurrent={route.page === 'home'} icon={<HomeIcon label="" />}>
        For you
      </SideLink>
      <h2>Spaces</h2>
      {projects.data?.map(({ key, name }) => (
        <SideLink
          key={key}
          href={listPath(key)}
          isCurrent={key === projectKey}
          icon={<SpaceTile name={name} />}
        >
          {name}
        </SideLink>
      ))}
      {projects.data?.length === 0 && <p className={styles['sideNote']}>None that this account may see</p>}
      <h2>Local site</h2>
      <SideLink href={TRAFFIC} isCurrent={route.page === 'traffic'} icon={<ListBulletedIcon label="" />}>
        Traffic
      </SideLink>
      <SideLink href={ABOUT} isCurrent={route.page === 'about'} icon={<InformationCircleIcon label="" />}>
        About this stand-in
      </SideLink>
    </nav>
  );
};

import { useCallback, useState } from 'react';
import { AboutPage } from './about/about-page';
import { HomePage } from './about/home-page';
import { TrafficPage } from './about/traffic-page';
import { FlagStack } from './bridge/flag-stack';
import { ModalStack } from './bridge/modal-stack';
import { NotFound } from './chrome/not-found';
import { JiraSide } from './chrome/side-navigation';
import { TopBar } from './chrome/top-bar';
import styles from './chrome/chrome.module.css';
import { usePages, useSpaces } from './confluence/confluence-queries';
import { PageTree } from './confluence/page-tree';
import { SpacePages } from './confluence/space-pages';
import { IssuePage } from './jira/issue-page';
import { IssuesPage } from './jira/issues-page';
import { ProjectPage } from './jira/project-page';
import { CommandPalette } from './palette/command-palette';
import { usePaletteKey } from './palette/use-palette-key';
import { isConfluence, parseRoute, type Route } from './routing/route';
import { useLocation } from './routing/router-context';

const Page = ({ route, search }: { route: Route; search: string }) => {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'traffic':
      return <TrafficPage />;
    case 'about':
      return <AboutPage />;
    case 'issues':
      return <IssuesPage search={search} />;
    case 'list':
    case 'backlog':
      return <ProjectPage projectKey={route.projectKey} tab={route.page} />;
    case 'app':
      return <ProjectPage projectKey={route.projectKey} app={route.app} />;
    case 'issue':
      return (
        <div className={styles['padded']}>
          <IssuePage issueKey={route.issueKey} />
        </div>
      );
    case 'space':
      return <SpacePages spaceKey={route.spaceKey} />;
    case 'content':
      return <SpacePages spaceKey={route.spaceKey} contentId={route.contentId} />;
    case 'edit':
      return <SpacePages spaceKey={route.spaceKey} contentId={route.contentId} isEditing />;
    case 'unknown':
      return <NotFound />;
  }
};

const ConfluenceSide = ({ route }: { route: Route }) => {
  const spaceKey = 'spaceKey' in route ? route.spaceKey : undefined;
  const space = useSpaces().data?.find(({ key }) => key === spaceKey);
  const pages = usePages(space?.id).data ?? [];
  return (
    <PageTree space={space} pages={pages} currentId={'contentId' in route ? route.contentId : undefined} />
  );
};

/** Below this there is no room beside the page: the sidebar starts closed and opens over it. */
const NARROW = 1100;

export const SiteLayout = () => {
  const { pathname, search } = useLocation();
  const route = parseRoute(pathname);
  const [isSideOpen, setSideOpen] = useState(() => window.innerWidth >= NARROW);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  usePaletteKey(openPalette);
  return (
    <div className={styles['layout']}>
      <TopBar
        route={route}
        isSideOpen={isSideOpen}
        onToggleSide={() => setSideOpen(!isSideOpen)}
        onSearch={openPalette}
      />
      <div>
        {isSideOpen && (isConfluence(route) ? <ConfluenceSide route={route} /> : <JiraSide route={route} />)}
      </div>
      <main className={styles['main']}>
        <Page route={route} search={search} />
      </main>
      <CommandPalette route={route} isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
      <ModalStack />
      <FlagStack />
    </div>
  );
};

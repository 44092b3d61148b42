import { lazy, Suspense, useDeferredValue, useRef, type ComponentType } from 'react';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { useQuarter } from '../../sync/quarter-context';
import { pathTo, tabOf, TABS, type TabKey } from '../../ui/routing/route';
import { ShownRoute, useNavigate, useRoute } from '../../ui/routing/route-context';
import { SkeletonLines } from '../../ui/skeletons';
import { TabBoundary } from './tab-boundary';
import { usePanelFocus } from './use-panel-focus';
import { workspaceWords } from './words/workspace-words';
import styles from './workspace.module.css';

/** Each tab is a download of its own, so that the first one is soon there. */
const tabContents: Readonly<Record<TabKey, ComponentType>> = {
  agreement: lazy(() =>
    import('../../features/agreement/agreement-tab').then((file) => ({ default: file.AgreementTab })),
  ),
  sessions: lazy(() =>
    import('../../features/sessions/sessions-tab').then((file) => ({ default: file.SessionsTab })),
  ),
  objectives: lazy(() =>
    import('../../features/objectives/objectives-tab').then((file) => ({ default: file.ObjectivesTab })),
  ),
  milestones: lazy(() =>
    import('../../features/milestones/milestones-tab').then((file) => ({ default: file.MilestonesTab })),
  ),
  draft: lazy(() =>
    import('../../features/quarter-draft/quarter-draft-tab').then((file) => ({
      default: file.QuarterDraftTab,
    })),
  ),
  jira: lazy(() =>
    import('../../features/publish/publish-tab').then((file) => ({ default: file.PublishTab })),
  ),
  progress: lazy(() =>
    import('../../features/progress/progress-tab').then((file) => ({ default: file.ProgressTab })),
  ),
  settings: lazy(() =>
    import('../../features/settings/settings-tab').then((file) => ({ default: file.SettingsTab })),
  ),
};

const Loading = ({ tab }: { readonly tab: TabKey }) => (
  <SkeletonLines
    label={workspaceWords.tabLoading(workspaceWords.tabs[tab])}
    widths={['40%', '100%', '100%', '80%']}
  />
);

export const QuarterTabs = () => {
  const route = useRoute();
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  // A tab of five hundred cards takes a while: the click is answered at once, and its content follows between two frames.
  const settled = useDeferredValue(route);
  const tab = tabOf(route);
  const shown = tabOf(settled);
  const box = useRef<HTMLDivElement>(null);
  usePanelFocus(box, `${tab} ${shown}`);
  return (
    <div ref={box}>
      <Tabs
        id="okra"
        selected={TABS.indexOf(tab)}
        shouldUnmountTabPanelOnChange
        onChange={(index) => navigate(pathTo(TABS[index] ?? 'agreement', { quarter }))}
      >
        <TabList>
          {TABS.map((key) => (
            <Tab key={key}>{workspaceWords.tabs[key]}</Tab>
          ))}
        </TabList>
        {TABS.map((key) => {
          const Content = tabContents[key];
          return (
            <TabPanel key={key}>
              <div className={styles['panel']}>
                <TabBoundary name={workspaceWords.tabs[key]}>
                  <Suspense fallback={<Loading tab={key} />}>
                    {key === shown ? (
                      // Until then the tab before stays as it was: the new address is not its own.
                      <ShownRoute route={shown === tab ? route : settled}>
                        <Content />
                      </ShownRoute>
                    ) : (
                      <Loading tab={key} />
                    )}
                  </Suspense>
                </TabBoundary>
              </div>
            </TabPanel>
          );
        })}
      </Tabs>
    </div>
  );
};

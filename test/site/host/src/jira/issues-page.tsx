import Button from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import AppsIcon from '@atlaskit/icon/core/apps';
import { issuesPath } from '../routing/route';
import { useRouter } from '../routing/router-context';
import { useSite } from '../site/site-info';
import { ActionItems } from './action-items';
import { IssueSearch } from './issue-search';
import { useSelection } from './use-selection';
import styles from './jira.module.css';

const EVERYTHING_NEW = 'created >= -30d ORDER BY created DESC';

/** Jira's list of work items over all spaces, by the query in the address. */
export const IssuesPage = ({ search }: { search: string }) => {
  const router = useRouter();
  const modules = useSite().manifest.modules['jira:issueNavigatorAction'];
  const selection = useSelection();
  const given = new URLSearchParams(search).get('jql');
  const jql = given === null || given.trim() === '' ? EVERYTHING_NEW : given;

  // Unlike the backlog, this place tells apps what is selected:
  // https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-navigator-action/
  const toExtension = () => ({
    type: 'jira:issueNavigatorAction',
    jql,
    issueKeys: selection.keys,
    location: window.location.href,
  });
  const appsMenu = modules.length > 0 && (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} iconBefore={AppsIcon}>
          Apps
        </Button>
      )}
    >
      <ActionItems modules={modules} toExtension={toExtension} />
    </DropdownMenu>
  );
  return (
    <>
      <h1 className={styles['pageTitle']}>All work</h1>
      <IssueSearch
        key={jql}
        jql={jql}
        onSearch={(next) => router.navigate(issuesPath(next))}
        tools={appsMenu}
        selection={modules.length > 0 ? selection : undefined}
      />
    </>
  );
};

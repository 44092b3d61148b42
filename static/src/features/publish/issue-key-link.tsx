import { NavigationTarget, router } from '@forge/bridge';
import styles from './publish.module.css';

/** Opens a work item beside the workspace: the host knows its address. */
export const IssueKeyLink = ({ issueKey }: { readonly issueKey: string }) => (
  // eslint-disable-next-line @atlaskit/design-system/no-html-button -- reads as a link; the frame knows no address of the site
  <button
    type="button"
    className={styles['link']}
    onClick={() => {
      void router.open({ target: NavigationTarget.Issue, issueKey });
    }}
  >
    {issueKey}
  </button>
);

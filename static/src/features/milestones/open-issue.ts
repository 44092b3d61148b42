import { NavigationTarget, router } from '@forge/bridge';

/** Opens a work item beside the workspace: the host knows its address. */
export const openIssue = (issueKey: string): void => {
  void router.open({ target: NavigationTarget.Issue, issueKey });
};

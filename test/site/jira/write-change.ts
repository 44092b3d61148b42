import type { JiraCall } from './jira-call';
import { announceChange } from './jira-events';
import type { ChangeItem, Issue } from './jira-model';

/** Stores a changed issue and its line in the changelog, and tells of it. */
export function writeChange(
  call: JiraCall,
  next: Issue,
  items: readonly ChangeItem[],
  store: (issue: Issue) => void = (issue) => {
    call.site.issues.update(issue);
  },
): void {
  store(next);
  const id = call.site.issues.addChange(next.id, call.actor.accountId, call.now, items);
  announceChange(call, next, id, items);
}

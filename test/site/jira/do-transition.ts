import type { JiraCall } from './jira-call';
import { badRequest } from './jira-error';
import type { Issue } from './jira-model';
import { transitionsOf } from './transition-beans';
import { writeChange } from './write-change';

export function doTransition(call: JiraCall, issue: Issue, transitionId: string | undefined): void {
  if (transitionId === undefined) throw badRequest("Missing 'transition' identifier");
  const transition = transitionsOf(call, issue).find(({ id }) => id === transitionId);
  if (!transition) {
    throw badRequest(
      `It seems that you have tried to perform an illegal workflow operation. Transition '${transitionId}' is not valid for issue ${issue.key}.`,
    );
  }
  const from = call.site.catalogue.getStatus(issue.statusId);
  if (from.id === transition.to.id) return;
  writeChange(call, { ...issue, statusId: transition.to.id, updated: call.now }, [
    {
      field: 'status',
      fieldtype: 'jira',
      fieldId: 'status',
      from: from.id,
      fromString: from.name,
      to: transition.to.id,
      toString: transition.to.name,
    },
  ]);
}

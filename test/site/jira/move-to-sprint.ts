import { describeChange } from './describe-change';
import type { JiraCall } from './jira-call';
import type { Issue } from './jira-model';
import { writeChange } from './write-change';

/** Null takes the issue out of its sprint. */
export function moveToSprint(call: JiraCall, issue: Issue, sprintId: number | null): void {
  const { customfield_10020: _former, ...values } = issue.values;
  const next = {
    ...issue,
    updated: call.now,
    values: sprintId === null ? values : { ...values, customfield_10020: sprintId },
  };
  const items = describeChange(call.site, issue, next);
  if (items.length > 0) writeChange(call, next, items);
}

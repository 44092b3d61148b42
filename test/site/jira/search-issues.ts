import { canSee } from './access';
import type { Indexed } from './issue-store';
import type { JiraCall } from './jira-call';
import { badRequest } from './jira-error';
import { compileClause, compileOrder } from './jql/evaluate-jql';
import { parseJql } from './jql/parse-jql';

const NO_PROPERTIES: Readonly<Record<string, unknown>> = {};

/**
 * The issues that a query finds as the index knows them: the index lags behind the issues, except for those that
 * the caller asks to reconcile. https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/
 */
export function searchIssues(call: JiraCall, jql: string, reconcile: readonly number[] = []): Indexed[] {
  const { where, orderBy } = parseJql(jql);
  if (!where) {
    throw badRequest(
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  }
  const matches = compileClause(call, where);
  const order = compileOrder(call, orderBy);
  return indexedIssues(call, reconcile).filter(matches).sort(order);
}

/** Every issue that the caller may see now, in the state that the index holds. */
function indexedIssues(call: JiraCall, reconcile: readonly number[]): Indexed[] {
  const { issues, catalogue } = call.site;
  const lag = call.site.searchLag();
  const before = lag > 0 ? issues.before(call.now - lag) : new Map<number, Indexed | undefined>();
  for (const id of reconcile) before.delete(id);
  const properties = issues.allProperties();
  return issues.all().flatMap((issue) => {
    if (!canSee(call.actor, catalogue.getProject(issue.projectId), issue)) return [];
    if (before.has(issue.id)) {
      const known = before.get(issue.id);
      return known ? [known] : [];
    }
    return [{ issue, properties: properties.get(issue.id) ?? NO_PROPERTIES }];
  });
}

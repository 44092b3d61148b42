import { asArray, asId, asObject } from '../rest/json-reading';
import type { JiraCall } from './jira-call';

/** Issue operations that write to the issue in the path. */
const ON_PATH = /^(PUT|POST|DELETE) \/rest\/api\/3\/issue\/\{issueIdOrKey\}/;

/**
 * The issues that a request writes to, for the limit on writes per issue: both ends of a link count, and a request
 * counts once for an issue however often it names it.
 */
export function writtenIssues(call: JiraCall, operation: string): string[] {
  const ids = new Set<string>();
  const add = (idOrKey: string | undefined): void => {
    const id = idOrKey === undefined ? undefined : call.site.issues.findId(idOrKey);
    if (id !== undefined) ids.add(`issue ${id}`);
  };
  const addNamed = (named: unknown): void => {
    const given = asObject(named);
    add(asId(given?.['id']) ?? asId(given?.['key']));
  };
  const addLinks = (element: unknown): void => {
    for (const change of asArray(asObject(asObject(element)?.['update'])?.['issuelinks']) ?? []) {
      const link = asObject(asObject(change)?.['add']);
      addNamed(link?.['inwardIssue']);
      addNamed(link?.['outwardIssue']);
    }
  };
  const body = asObject(call.body);
  if (ON_PATH.test(operation)) add(call.params['issueIdOrKey']);
  if (operation === 'POST /rest/api/3/issueLink') {
    addNamed(body?.['inwardIssue']);
    addNamed(body?.['outwardIssue']);
  } else if (operation === 'DELETE /rest/api/3/issueLink/{linkId}') {
    const link = call.site.issues.findLink(call.params['linkId'] ?? '');
    add(link && String(link.inward));
    add(link && String(link.outward));
  } else if (operation === 'POST /rest/api/3/issue/bulk') {
    for (const element of asArray(body?.['issueUpdates']) ?? []) addLinks(element);
  } else addLinks(call.body);
  return [...ids];
}

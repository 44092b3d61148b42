import { lozenge } from '#domain/views/thread/lozenge';
import type { CardContext } from '#domain/views/thread/card-context';
import type { IssueLinks, IssueStates } from '../usecases/ports';
import { ownValue } from '../domain/kernel/own-value';

interface StatusProperties {
  readonly status?: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: 'default' };
  };
}

const field = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null
    ? ownValue(holder as Readonly<Record<string, unknown>>, name)
    : undefined;

const idOf = (holder: unknown): string | undefined => {
  const id = field(holder, 'id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

/**
 * The lozenge beside the context's label, in two storage reads at once. The platform names no account here, so it holds
 * positions and the type only, and no more than "Linked" where the issue is not known to be in the quarter's project: what
 * Jira told the app of it counts, whatever project the payload names, which goes through the browser. A run keeps what
 * Jira says of an issue as soon as it made it.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/
 */
export const issueStatusFunction =
  (index: Pick<IssueLinks<CardContext>, 'find'>, states: Pick<IssueStates, 'read'>) =>
  async (payload: unknown): Promise<StatusProperties> => {
    const extension = field(payload, 'extension') ?? field(field(payload, 'context'), 'extension');
    const issueId = idOf(field(extension, 'issue'));
    if (issueId === undefined) return {};
    const [link, known] = await Promise.all([index.find(issueId), states.read([issueId])]);
    if (link === undefined) return {};
    const home = link.why.projectId;
    const isAtHome = known.get(issueId)?.projectId === home && idOf(field(extension, 'project')) === home;
    const label = isAtHome ? lozenge(link.why) : 'Linked';
    return { status: { type: 'lozenge', value: { label, type: 'default' } } };
  };

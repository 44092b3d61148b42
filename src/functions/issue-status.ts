import { lozenge } from '#domain/views/thread/lozenge';
import type { CardContext } from '#domain/views/thread/card-context';
import type { IssueLinks } from '../usecases/ports';
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
 * The lozenge beside the context's label, in one storage read. The platform names no account here, so it holds
 * positions and the type only, and no more than "Linked" where the issue has left the quarter's project.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/
 */
export const issueStatusFunction =
  (index: IssueLinks<CardContext>) =>
  async (payload: unknown): Promise<StatusProperties> => {
    const extension = field(payload, 'extension') ?? field(field(payload, 'context'), 'extension');
    const issueId = idOf(field(extension, 'issue'));
    const link = issueId === undefined ? undefined : await index.find(issueId);
    if (link === undefined) return {};
    const isAtHome = idOf(field(extension, 'project')) === link.why.projectId;
    const label = isAtHome ? lozenge(link.why) : 'Linked';
    return { status: { type: 'lozenge', value: { label, type: 'default' } } };
  };

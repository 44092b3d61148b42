import { ownValue } from '#domain/kernel/own-value';

/** Where the frame stands, as the host says: claims that the server checks. */
export interface IssuePlace {
  readonly issue: string;
  readonly project: string | null;
  readonly projectKey: string | null;
  /** The wide panel in the main column, or the narrow context beside it. */
  readonly module: 'context' | 'panel';
}

const textOf = (holder: unknown, field: string): string | null => {
  if (typeof holder !== 'object' || holder === null) return null;
  const value = ownValue(holder as Readonly<Record<string, unknown>>, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

/** Undefined: the host names no issue, so there is nothing to ask about. */
export const findIssuePlace = (extension: Readonly<Record<string, unknown>>): IssuePlace | undefined => {
  const issue = textOf(extension['issue'], 'id');
  if (issue === null) return undefined;
  return {
    issue,
    project: textOf(extension['project'], 'id'),
    projectKey: textOf(extension['project'], 'key'),
    module: extension['type'] === 'jira:issuePanel' ? 'panel' : 'context',
  };
};

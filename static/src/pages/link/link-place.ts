import { ownValue } from '#domain/kernel/own-value';

/** What the page was opened for, as the host says: claims that the server checks. */
export interface LinkPlace {
  readonly issue: string | null;
  readonly project: string | null;
  readonly projectKey: string | null;
  /** Work items that were ticked in a list; Jira names none of a backlog's. */
  readonly issueKeys: readonly string[];
}

type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null;

const textOf = (holder: unknown, field: string): string | null => {
  const value = isNamed(holder) ? ownValue(holder, field) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

const keysOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : [];

/** The command of the palette, which stands at no issue and in no project. */
export const isCommand = (extension: Named): boolean => extension['type'] === 'jira:command';

/**
 * From the menu of an issue, a backlog or a list of work items; or from another page of ours, which opens a modal with
 * `{issue: {id}, project: {id, key}}` as its context, found under `modal`.
 */
export const findLinkPlace = (extension: Named): LinkPlace | undefined => {
  const modal = isNamed(extension['modal']) ? extension['modal'] : {};
  const issue = textOf(modal['issue'], 'id') ?? textOf(extension['issue'], 'id');
  const projectOf = (field: string): string | null =>
    textOf(modal['project'], field) ?? textOf(extension['project'], field);
  const issueKeys = keysOf(extension['issueKeys']);
  const project = projectOf('id') ?? projectOf('key') ?? issueKeys[0]?.replace(/-\d+$/, '') ?? null;
  if (issue === null && project === null) return undefined;
  return { issue, project, projectKey: projectOf('key'), issueKeys };
};

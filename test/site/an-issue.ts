import type { Site } from './site';

export interface MadeIssue {
  readonly id: string;
  readonly key: string;
}

interface IssueMaking {
  /** Key of its project. */
  readonly project?: string;
  readonly account?: string;
  /** Name of its type. */
  readonly type?: string;
  readonly parent?: MadeIssue;
  readonly labels?: readonly string[];
  /** What it claims of itself. */
  readonly okra?: object;
}

/** A work item that somebody made in Jira, past the app: a task, if nothing else is said. */
export const anIssue = async (
  site: Site,
  summary: string,
  { project = 'SHOP', account = 'ada', type = 'Task', parent, labels, okra }: IssueMaking = {},
): Promise<MadeIssue> => {
  const { body } = await site.rest({
    method: 'POST',
    path: '/rest/api/3/issue',
    account,
    body: {
      fields: {
        project: { key: project },
        issuetype: { name: type },
        summary,
        ...(parent === undefined ? {} : { parent: { id: parent.id } }),
        ...(labels === undefined ? {} : { labels }),
      },
      ...(okra === undefined ? {} : { properties: [{ key: 'okra', value: okra }] }),
    },
  });
  return body as MadeIssue;
};

import type { Site } from './site';

export interface MadeIssue {
  readonly id: string;
  readonly key: string;
}

interface IssueMaking {
  /** Key of its project. */
  readonly project?: string;
  readonly account?: string;
  /** What it claims of itself. */
  readonly okra?: object;
}

/** A task that somebody made in Jira, past the app. */
export const anIssue = async (
  site: Site,
  summary: string,
  { project = 'SHOP', account = 'ada', okra }: IssueMaking = {},
): Promise<MadeIssue> => {
  const { body } = await site.rest({
    method: 'POST',
    path: '/rest/api/3/issue',
    account,
    body: {
      fields: { project: { key: project }, issuetype: { name: 'Task' }, summary },
      ...(okra === undefined ? {} : { properties: [{ key: 'okra', value: okra }] }),
    },
  });
  return body as MadeIssue;
};

import type { Quarter } from '#domain/quarter/quarter';
import { drivePublish } from '../../static/src/features/publish/publish-driver';
import { untilIndexed } from '../support/sites/until-indexed';
import { createPageCall } from '../site/page-call';
import type { Place, World } from './world';

interface LinkBean {
  readonly type: { readonly name: string; readonly inward: string; readonly outward: string };
  readonly inwardIssue?: { readonly id: string };
  readonly outwardIssue?: { readonly id: string };
}

interface IssueBean {
  readonly id: string;
  readonly fields: { readonly issuelinks?: readonly LinkBean[] };
  readonly properties?: { readonly okra?: { readonly milestone?: string; readonly objective?: string } };
}

/** The issues that came from a quarter's cards, as Jira has them once its index knows them. */
export const issuesOf = async (
  { site }: World,
  { project, quarter }: Place,
): Promise<readonly IssueBean[]> => {
  await untilIndexed(site);
  const answer = await site.rest({
    method: 'POST',
    path: '/rest/api/3/search/jql',
    account: 'ada',
    body: {
      jql: `project = ${project} and okraQuarter = "${quarter}"`,
      maxResults: 100,
      fields: ['issuelinks'],
      properties: ['okra'],
    },
    isSilent: true,
  });
  return (answer.body as { readonly issues: readonly IssueBean[] }).issues;
};

export const cardOf = ({ properties }: IssueBean): string =>
  properties?.okra?.milestone ?? properties?.okra?.objective ?? '';

/** Publishes a whole quarter as ben, and answers it as he then sees it. */
export const publishAll = async ({ site }: World, place: Place): Promise<Quarter> => {
  const call = createPageCall(site, { accountId: 'ben' });
  const wait = (ms: number) => site.wait(ms);
  await drivePublish({ call, wait, quarter: place.quarter });
  return (await call('quarter.open', { quarter: place.quarter })).quarter;
};

import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';

/** An issue by its summary, as Jira knows it. */
export const issueKey = async ({ site }: AppFixture, summary: string): Promise<string> => {
  const jql = encodeURIComponent(`project = SHOP AND summary ~ "${summary}"`);
  const answer = await site.rest({
    method: 'GET',
    path: `/rest/api/3/search/jql?jql=${jql}&fields=summary`,
    account: 'ada',
  });
  const { issues } = answer.body as { readonly issues: readonly { readonly key: string }[] };
  const [issue] = issues;
  if (issue === undefined) throw new Error(`No issue about "${summary}" on the site`);
  return issue.key;
};

/** A card that no work item belongs to. */
export const addCard = async ({ site, quarter }: AppFixture, title: string): Promise<void> => {
  const call = createPageCall(site, { accountId: 'ada' });
  const { seq } = await call('quarter.open', { quarter: quarter() });
  const command = { id: 'free-card', kind: 'milestone.add', values: { title } } as const;
  await call('quarter.decide', { quarter: quarter(), basedOn: seq, commands: [command] });
};

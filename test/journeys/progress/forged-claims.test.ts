import { quoted } from '#domain/jira-publishing/jql';
import { openSite } from '../../support/sites/open-site';
import { aDemoQuarter, callAs, projects, publishAs } from '../../support/sites/a-published-site';
import type { Site } from '../../site/site';

describe.each(['SHOP', 'LAB'] as const)('claims of issues in %s', (place) => {
  let site: Site;
  let quarter: string;

  const found = async (jql: string): Promise<readonly string[]> => {
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/search/jql',
      account: 'ada',
      body: { jql, maxResults: 100, fields: ['id'] },
    });
    return (body as { readonly issues: readonly { readonly id: string }[] }).issues
      .map(({ id }) => id)
      .sort();
  };

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aDemoQuarter(site, place);
    await publishAs(site, 'ben', quarter);
  }, 300_000);
  afterAll(() => {
    site.close();
  });

  test("a forged property is found by searches and changes none of the app's own answers", async () => {
    const call = callAs(site, 'ben');
    const answers = async () => {
      const { rows } = await call('progress.read', { quarter });
      const { rows: dry } = await call('publish.prepare', { quarter, compare: true });
      return JSON.stringify([rows, dry.map(({ row, action, issueId }) => [row, action, issueId])]);
    };
    await call('progress.refresh', { quarter });
    const before = await answers();
    const { quarter: held } = await call('quarter.open', { quarter });
    const [victim] = held.receipts.filter(({ kind }) => kind !== 'objective');
    const value = {
      v: 1,
      ledger: 'forged',
      quarter,
      milestone: victim!.id,
      objective: held.objectives[0]!.id,
      type: 'epic',
      tested: 'no',
    };
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account: 'ben',
      body: {
        fields: { project: { id: projects[place] }, summary: 'Forged', issuetype: { name: 'Task' } },
        properties: [{ key: 'okra', value }],
      },
    });
    const forged = (body as { readonly id: string }).id;
    await site.wait(120_000);
    expect(await found(`okraMilestone = ${quoted(victim!.id)}`)).toEqual([forged, victim!.issueId].sort());
    expect(await answers()).toBe(before);
    site.jiraAdmin().transitionAs('ben', site.jiraAdmin().findIssue(forged)!.key, 'Done');
    await site.wait(120_000);
    await site.callFunction({ function: 'reconcile-issues', accountId: null, payload: {} });
    await call('progress.refresh', { quarter });
    expect(await answers()).toBe(before);
    expect(await call('issue.card', { issue: forged })).toMatchObject({ state: 'not-linked' });
  });
});

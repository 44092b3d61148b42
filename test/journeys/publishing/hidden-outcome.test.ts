import { openSite } from '../../support/sites/open-site';
import type { Site } from '../../site/site';
import { aQuarterOf, callAs, publishAs, publishedIssues } from '../../support/sites/a-published-site';

const TABLE = ['milestone,type,objective', 'Fake door,Signal Test,Refunds people can follow'].join('\n');

describe('a call whose answer was lost', () => {
  let site: Site;
  let quarter: string;

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aQuarterOf(site, TABLE);
  }, 300_000);
  afterAll(() => {
    site.close();
  });

  test('creates nothing again where a security level hides from the publisher what it created', async () => {
    const call = callAs(site, 'ben');
    site.faults.set({ rules: [{ on: 'POST /rest/api/3/issue/bulk', nth: 1, fault: 'lost-answer' }] });
    const { quarter: open } = await call('quarter.open', { quarter });
    const objective = open.objectives[0]!.id;
    const { run } = await call('publish.start', { quarter, rows: [objective] });
    await call('publish.step', { quarter, run: run! });
    const made = await publishedIssues(site);
    expect(made).toHaveLength(1);
    const jira = site.jiraAdmin();
    const { id: level } = jira.addSecurityLevel('SHOP', 'Board', ['ada']);
    for (const { key } of made) jira.setSecurity(key, level);

    const { progress } = await publishAs(site, 'ben', quarter, [objective]);
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    expect((await publishedIssues(site)).map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    const { quarter: state } = await callAs(site, 'ada')('quarter.open', { quarter });
    expect(state.receipts).toMatchObject([{ id: objective, issueId: made[0]!.id }]);
  });
});

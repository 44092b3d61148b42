import { openSite } from '../../support/sites/open-site';
import type { Site } from '../../site/site';
import { aDemoQuarter, publishAs, publishedIssues } from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';

const BULK = 'POST /rest/api/3/issue/bulk';

describe.each([['SHOP'], ['LAB']] as const)('a publish run in %s', (project) => {
  let site: Site;
  let goBack: () => Promise<void>;
  let quarter: string;
  let cards: number;

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aDemoQuarter(site, project);
    goBack = wayBack(site);
    cards = (await publishAs(site, 'ben', quarter)).created.length;
  }, 300_000);
  afterAll(() => {
    site.close();
  });

  test('a lost answer of a bulk call is settled by what Jira shows, and not by creating again', async () => {
    await goBack();
    site.faults.set({ rules: [{ on: BULK, nth: 2, fault: 'lost-answer' }] });
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    expect(await publishedIssues(site, project)).toHaveLength(cards);
  });

  test('nothing is created again before two minutes have shown that nothing was created', async () => {
    await goBack();
    site.faults.set({ rules: [{ on: BULK, nth: 1, fault: 'no-effect' }] });
    const began = site.time.now();
    await publishAs(site, 'ben', quarter);
    const calls = site.traffic().filter(({ operation }) => operation === BULK);
    expect(calls[1]!.at - began).toBeGreaterThanOrEqual(120_000);
    expect(await publishedIssues(site, project)).toHaveLength(cards);
  });

  test('a lost answer is settled from the issues themselves where the index is ten minutes behind', async () => {
    await goBack();
    // Work of others, so that the project's numbers begin far above what an old index knows.
    const issueUpdates = Array.from({ length: 50 }, (_, index) => ({
      fields: {
        project: { key: project },
        issuetype: { name: 'Task' },
        summary: `Of others ${String(index)}`,
      },
    }));
    for (let n = 0; n < 3; n += 1)
      await site.rest({
        method: 'POST',
        path: '/rest/api/3/issue/bulk',
        account: 'ada',
        body: { issueUpdates },
      });
    site.faults.set({
      rules: [
        { on: BULK, nth: 2, fault: 'lost-answer' },
        { on: 'POST /rest/api/3/search/jql', times: 'always', fault: 'lag', seconds: 600 },
      ],
    });
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    expect(await publishedIssues(site, project)).toHaveLength(cards);
  });

  test('Jira is left alone for as long as it asks', async () => {
    await goBack();
    site.faults.set({ rules: [{ on: BULK, nth: 2, fault: '429', seconds: 17 }] });
    await publishAs(site, 'ben', quarter);
    const calls = site.traffic().filter(({ operation }) => operation === BULK);
    const limited = calls.findIndex(({ status }) => status === 429);
    expect(calls[limited + 1]!.at - calls[limited]!.at).toBeGreaterThanOrEqual(17_000);
    expect(await publishedIssues(site, project)).toHaveLength(cards);
  });
});

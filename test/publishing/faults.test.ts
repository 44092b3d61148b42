import { openSite } from '../outside/open-site';
import { createRandom } from '../site/clock/random';
import { faultNames } from '../site/exchange/faults';
import type { Site } from '../site/site';
import { aDemoQuarter, linksOf, publishAs, publishedIssues } from './a-published-site';
import { describeCase, problemsOf, type FaultCase } from './fault-case';

const CASES = 60;

describe.each([['SHOP'], ['LAB']] as const)('a publish run in %s that something strikes', (project) => {
  let site: Site;
  let fresh: ReturnType<Site['snapshot']>;
  let quarter: string;
  let requests: number;
  let expected: { readonly rows: number; readonly links: readonly string[] };

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aDemoQuarter(site, project);
    site.reset('keep');
    fresh = site.snapshot();
    await publishAs(site, 'ben', quarter);
    const { rest, storage } = site.counters();
    requests = rest.total + storage.requests;
    const issues = await publishedIssues(site, project);
    expected = { rows: issues.length, links: linksOf(issues) };
  }, 300_000);
  afterAll(() => {
    site.close();
  });

  test(`ends with exactly one issue a card and all links, in ${String(CASES / 2)} seeded cases`, async () => {
    const random = createRandom(project === 'SHOP' ? 20270111 : 20270112);
    const failed: string[] = [];
    for (let n = 0; n < CASES / 2; n += 1) {
      const fault = faultNames[n % faultNames.length] ?? 'die-after';
      const one: FaultCase = {
        fault,
        nth: 1 + Math.floor(random() * requests),
        seconds: fault === '429' ? 3 : 60,
      };
      site.restore(fresh);
      const problems = await problemsOf(site, quarter, project, expected, one);
      if (problems.length > 0) failed.push(`${describeCase(one)}: ${problems.join('; ')}`);
    }
    expect(failed).toEqual([]);
  }, 300_000);

  test('a lost answer of a bulk call is settled by what Jira shows, and not by creating again', async () => {
    site.restore(fresh);
    site.faults.set({ rules: [{ on: 'POST /rest/api/3/issue/bulk', nth: 2, fault: 'lost-answer' }] });
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    expect(await publishedIssues(site, project)).toHaveLength(expected.rows);
  });

  test('nothing is created again before two minutes have shown that nothing was created', async () => {
    site.restore(fresh);
    site.faults.set({ rules: [{ on: 'POST /rest/api/3/issue/bulk', nth: 1, fault: 'no-effect' }] });
    const began = site.time.now();
    await publishAs(site, 'ben', quarter);
    const calls = site.traffic().filter(({ operation }) => operation === 'POST /rest/api/3/issue/bulk');
    expect(calls[1]!.at - began).toBeGreaterThanOrEqual(120_000);
    expect(await publishedIssues(site, project)).toHaveLength(expected.rows);
  });

  test('Jira is left alone for as long as it asks', async () => {
    site.restore(fresh);
    site.faults.set({ rules: [{ on: 'POST /rest/api/3/issue/bulk', nth: 2, fault: '429', seconds: 17 }] });
    await publishAs(site, 'ben', quarter);
    const calls = site.traffic().filter(({ operation }) => operation === 'POST /rest/api/3/issue/bulk');
    const limited = calls.findIndex(({ status }) => status === 429);
    expect(calls[limited + 1]!.at - calls[limited]!.at).toBeGreaterThanOrEqual(17_000);
    expect(await publishedIssues(site, project)).toHaveLength(expected.rows);
  });
});

import type { Site } from '../../site/site';
import { aDemoQuarter, callAs, publishAs } from '../../support/sites/a-published-site';
import { untilIndexed } from '../../support/sites/until-indexed';
import { givenSite } from '../../support/sites/given-site';

const SEARCH = 'POST /rest/api/3/search/jql';
const HOURS = 3 * 3_600;

describe('search by OKRA after a first publish', () => {
  let site: Site;
  let quarter: string;

  givenSite(async (opened) => {
    ({ site } = opened);
    quarter = await aDemoQuarter(site);
  });
  afterEach(() => {
    site.faults.clear();
  });

  const readinessFor = async (account: string) =>
    (await callAs(site, account)('progress.search', { quarter })).search;
  const publishAll = async () => {
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', refused: 0 });
  };

  test('is nobody’s question before', async () => {
    expect(await readinessFor('ben')).toBe('unknown');
  });

  test('is not ready while the index is hours behind, for all, then for some, and ready at last', async () => {
    await site.wait(HOURS * 1000);
    site.faults.set({ rules: [{ on: SEARCH, times: 'always', fault: 'lag', seconds: HOURS }] });
    const [first, ...others] = (await callAs(site, 'ben')('quarter.open', { quarter })).quarter.milestones;
    await publishAs(site, 'ben', quarter, [first!.id]);
    expect(await readinessFor('ben')).toBe('not-ready');
    expect(await readinessFor('dev')).toBe('not-ready');
    await site.wait(3_600_000);
    await publishAs(site, 'ben', quarter, [others[0]!.id]);
    expect(await readinessFor('ben')).toBe('not-ready');
    await site.wait(2 * 3_600_000);
    expect(await readinessFor('ben')).toBe('partly');
    await site.wait(3_600_000);
    expect(await readinessFor('ben')).toBe('ready');
  });

  test('is ready seconds after, as a rule', async () => {
    await publishAll();
    await untilIndexed(site);
    expect(await readinessFor('dev')).toBe('ready');
  });

  test('is not told where Jira does not answer', async () => {
    await publishAll();
    site.faults.set({ rules: [{ on: SEARCH, times: 'always', fault: '500' }] });
    await expect(readinessFor('ben')).rejects.toMatchObject({ code: 'upstream' });
  });
});

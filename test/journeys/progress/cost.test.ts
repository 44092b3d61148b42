import { openSite } from '../../support/sites/open-site';
import { aQuarterOf, callAs, publishAs } from '../../support/sites/a-published-site';
import type { Site } from '../../site/site';

const CARDS = 500;
const TABLE = [
  'milestone,type,objective',
  ...Array.from({ length: CARDS }, (_, i) => `Card ${String(i)},Epic,Be found`),
].join('\n');

describe('what progress of 500 cards costs', () => {
  let site: Site;
  let quarter: string;
  const costOf = async (work: () => Promise<unknown>) => {
    site.reset('keep');
    await work();
    const { rest, storage } = site.counters();
    return {
      calls: rest.total,
      points: rest.points,
      requests: storage.requests,
      writes: storage.writes,
      roundTrips: storage.roundTrips,
    };
  };
  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aQuarterOf(site, TABLE);
    await publishAs(site, 'ben', quarter);
    site.restart();
  }, 600_000);
  afterAll(() => {
    site.close();
  });

  test('is bounded: nothing of Jira to read, one call for 100 issues to refresh or reconcile', async () => {
    const call = callAs(site, 'ben');
    const costs = {
      firstRefresh: await costOf(() => call('progress.refresh', { quarter })),
      read: await costOf(() => call('progress.read', { quarter })),
      refresh: await costOf(async () => {
        await site.wait(61_000);
        await call('progress.refresh', { quarter });
      }),
      reconcile: await costOf(() =>
        site.callFunction({ function: 'reconcile-issues', accountId: null, payload: {} }),
      ),
    };
    process.stdout.write(`${JSON.stringify(costs)}\n`);
    // 501 issues with the objective's.
    expect(costs.read).toMatchObject({ calls: 0, writes: 0 });
    expect(costs.read.requests).toBeLessThanOrEqual(40);
    expect(costs.read.roundTrips).toBeLessThanOrEqual(6);
    expect(costs.firstRefresh.calls).toBe(6);
    expect(costs.refresh).toMatchObject({ calls: 6, writes: 1 });
    expect(costs.reconcile).toMatchObject({ calls: 6, writes: 1 });
  });
});

import type Database from 'libsql';
import { openSite } from '../../support/sites/open-site';
import { aQuarterOf, callAs } from '../../support/sites/a-published-site';
import { letTimersEnd } from '../../support/sites/let-timers-end';
import { createRandom } from '../../site/clock/random';
import { createDefaultProducts } from '../../site/default-products';
import type { ExchangeRequest } from '../../site/exchange/exchange';
import { faultTable, SMALL } from './fault-table';
import { hideCreatedIssues } from './hide-created-issues';
import { judgeRun } from './judge-run';
import { readJiraTruth } from './jira-truth';
import { PageClosed, publishFrom } from './recorded-run';
import { schedule, type Schedule, type SchedulePage } from './schedule';
import type { Fixture } from './fixture';

const LONG_AGO_MS = 11 * 60_000;
/** Every call that is still on its way has arrived by then. */
const UNTIL_ALL_ARRIVED_MS = 180_000;

const isBulk = ({ method, path }: ExchangeRequest): boolean =>
  method === 'POST' && path.startsWith('/rest/api/3/issue/bulk') && !path.includes('bulkfetch');

/** Several people publish the same quarter at once, by schedules of which each has a number. */
export const openScheduleFixture = async (count: number): Promise<Fixture> => {
  let database: Database.Database | undefined;
  let current: Schedule = schedule(0);
  let random = createRandom(0);
  const between = ([least, most]: readonly [number, number]): number =>
    Math.round(least + random() * (most - least));
  const { site } = await openSite({
    latency: {
      kvs: () => between(current.storageMs),
      rest: (request) =>
        isBulk(request) && random() < current.slowBulk.chance
          ? between(current.slowBulk.ms)
          : between(current.jiraMs),
    },
    createProducts: (dependencies) => {
      database = dependencies.database;
      return hideCreatedIssues(createDefaultProducts(dependencies), () => current.hides);
    },
  });
  const table = faultTable(SMALL);
  const quarter = await aQuarterOf(site, table.csv);
  for (const account of ['ben', 'cleo']) {
    site.jiraAdmin().addSecurityLevel('SHOP', `Seen by ${account}`, [account, 'ada']);
  }
  await site.wait(LONG_AGO_MS);
  const start = { snapshot: site.snapshot(), at: site.time.now() };

  const publishAs = async ({ account, afterMs, leavesWhenStruck }: SchedulePage) => {
    await site.wait(afterMs);
    const isClosed = () => leavesWhenStruck && site.faults.struck().length > 0;
    try {
      const { progress } = await publishFrom(site, account, quarter, { isClosed });
      return progress?.state === 'done' ? [] : [`the page of ${account} ended ${String(progress?.state)}`];
    } catch (error) {
      return error instanceof PageClosed ? [] : [`the page of ${account} gave up: ${String(error)}`];
    }
  };

  return {
    cases: Array.from({ length: count }, (_, index) => `schedule:at-once@${String(index + 1)}`),
    onJiraWrites: [],
    about: `${String(table.titles.length)} rows, two to four pages`,
    async play(name) {
      const seed = Number(name.split('@')[1]);
      current = schedule(seed);
      random = createRandom(seed);
      await letTimersEnd(site);
      site.restoreAs(name, start.snapshot, { at: start.at, seed });
      site.faults.set({ seed, rules: [...current.rules] });
      const pages = await Promise.all(current.pages.map(publishAs));
      site.faults.clear();
      await site.wait(UNTIL_ALL_ARRIVED_MS);
      // Whoever hides issues is refused nothing: what others could not link to is published with their end.
      const last = await publishAs({
        account: current.hides ?? 'ada',
        afterMs: 0,
        leavesWhenStruck: false,
      });
      const opened = await callAs(site, 'ada', { isSilent: true })('quarter.open', { quarter });
      if (database === undefined) throw new Error('The site has no database.');
      const mayRefuse = current.hides !== null;
      return [
        ...pages.flat(),
        ...last,
        ...judgeRun(table, opened.quarter, readJiraTruth(database, quarter), { mayRefuse }),
      ];
    },
    close() {
      site.close();
    },
  };
};

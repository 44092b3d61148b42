import type Database from 'libsql';
import { openSite } from '../../support/sites/open-site';
import { aQuarterOf, callAs, type projects } from '../../support/sites/a-published-site';
import { createDefaultProducts } from '../../site/default-products';
import { isRestWrite } from '../../site/exchange/counters';
import type { Products } from '../../site/products';
import { answerInAnyOrder } from './answer-in-any-order';
import { distinctStrikes, faultKinds, isPossible, rulesFor, type Strike } from './fault-kinds';
import { faultTable, LARGE, MEDIUM, type TableShape } from './fault-table';
import { judgeRun } from './judge-run';
import { readJiraTruth } from './jira-truth';
import {
  goBackTo,
  PageClosed,
  publishFrom,
  recordRun,
  type Checkpoint,
  type RecordedRequest,
} from './recorded-run';
import type { Fixture } from './fixture';

/** Links ride on the creation in one, and follow one by one in the other. */
const settings = {
  shop: { shape: LARGE, project: 'SHOP', answers: (products: Products) => products },
  lab: { shape: MEDIUM, project: 'LAB', answers: answerInAnyOrder },
} as const satisfies Readonly<Record<string, Setting>>;

interface Setting {
  readonly shape: TableShape;
  readonly project: keyof typeof projects;
  readonly answers: (products: Products) => Products;
}

interface FaultCase extends Strike {
  readonly name: string;
}

/** Longer than what is known of anybody's rights is believed, so that every run begins by asking. */
const LONG_AGO_MS = 11 * 60_000;

/** A worker that has run for a while is several times faster than a new one: those that cost a life come last. */
const byCost = (a: FaultCase, b: FaultCase): number =>
  Number(a.kind.isDeadly === true) - Number(b.kind.isDeadly === true);

const isJiraWrite = (request: RecordedRequest | undefined): boolean =>
  request?.path.startsWith('/rest/') === true &&
  isRestWrite(request.method, request.path.split('?')[0] ?? request.path);

/**
 * Publishing, struck by every fault at every request of an undisturbed run where it is possible and makes a difference. At every other request
 * the page is closed when it notices, and somebody else goes on; else it tries again itself.
 */
export const openFaultFixture = async (name: keyof typeof settings): Promise<Fixture> => {
  const { shape, project, answers } = settings[name];
  let database: Database.Database | undefined;
  const { site } = await openSite({
    // A process that goes on from a moment has no token of before, so none may outlive the call that asked for it.
    tokenSeconds: 2,
    createProducts: (dependencies) => {
      database = dependencies.database;
      return answers(createDefaultProducts(dependencies));
    },
  });
  const table = faultTable(shape);
  const quarter = await aQuarterOf(site, table.csv, { project });
  await site.wait(LONG_AGO_MS);
  const start = { snapshot: site.snapshot(), at: site.time.now() };
  const { requests, checkpoints } = await recordRun(site, quarter, start);
  const possible = requests.flatMap((request, index) =>
    faultKinds
      .filter((kind) => isPossible(kind, request))
      .map((kind) => ({
        name: `${name}:${kind.name}@${String(index + 1)}`,
        kind,
        nth: index + 1,
      })),
  );
  const cases: readonly FaultCase[] = distinctStrikes(possible, requests).toSorted(byCost);
  const byName = new Map(cases.map((one) => [one.name, one]));

  /** Ben publishes from there; where his page was closed, Cleo goes on. */
  const publish = async ({ answers }: Checkpoint, closesOnFailure: boolean): Promise<readonly string[]> => {
    try {
      await publishFrom(site, 'ben', quarter, { answers, closesOnFailure });
      return [];
    } catch (error) {
      if (!(error instanceof PageClosed)) return [`the page gave up: ${String(error)}`];
    }
    try {
      await publishFrom(site, 'cleo', quarter);
      return [];
    } catch (error) {
      return [`the other page gave up: ${String(error)}`];
    }
  };

  return {
    cases: cases.map((one) => one.name),
    onJiraWrites: cases.filter(({ nth }) => isJiraWrite(requests[nth - 1])).map((one) => one.name),
    about: [
      `${String(table.titles.length)} rows`,
      `${String(requests.length)} requests by ${String(faultKinds.length)} kinds of fault`,
      `from ${String(checkpoints.length)} moments`,
      `${String(possible.length - cases.length)} left out that leave the same world as another`,
    ].join(', '),
    async play(played) {
      const one = byName.get(played);
      const from = [...checkpoints].reverse().find((checkpoint) => checkpoint.requests < (one?.nth ?? 0));
      if (one === undefined || from === undefined || database === undefined)
        throw new Error(`There is no case '${played}'.`);
      const { kind, nth } = one;
      await goBackTo(site, from, quarter, { name: played, seed: nth });
      site.faults.set({ rules: rulesFor(kind, requests.slice(from.requests, nth)) });
      const failures = await publish(from, nth % 2 === 0);
      const struck = site.faults.struck().includes(kind.fault);
      site.faults.clear();
      const opened = await callAs(site, 'ada', { isSilent: true })('quarter.open', { quarter });
      return [
        ...(struck ? [] : ['nothing was struck']),
        ...failures,
        ...judgeRun(table, opened.quarter, readJiraTruth(database, quarter)),
      ];
    },
    close() {
      site.close();
    },
  };
};

import { askParsed } from '../support/sites/ask';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

interface Keyed {
  readonly key?: string;
}

const keysOf = (body: unknown): readonly string[] =>
  (Array.isArray(body) ? (body as readonly Keyed[]) : [(body ?? {}) as Keyed]).flatMap(
    (one) => one.key ?? [],
  );

const during = async (work: () => Promise<unknown>) => {
  const { site } = world();
  site.reset('keep');
  await work();
  const stored = site.traffic().filter(({ kind }) => kind === 'kvs');
  return {
    queries: stored.filter(({ path }) => path.endsWith('/query')).length,
    requests: stored.length,
    read: stored
      .filter(({ path }) => path === '/api/v1/get' || path === '/api/v1/batch/get')
      .flatMap(({ requestBody }) => keysOf(requestBody)),
  };
};

describe('the removal of a published quarter', () => {
  const remove = () =>
    askParsed(world().site, {
      account: 'ada',
      procedure: 'quarter.remove',
      payload: { quarter: world().shop.quarter },
    });
  const sweep = () =>
    world().site.callFunction({ function: 'report-accounts', accountId: null, payload: {} });

  test('looks once and does not wait for a query that lags; the weekly sweep finds what is left', async () => {
    const { site, shop } = world();
    const first = await during(async () => {
      expect((await remove()).failure).toBeUndefined();
    });
    expect(first.queries).toBeLessThanOrEqual(12);
    expect(first.requests).toBeLessThan(60);
    await site.advance(60_000);

    const second = await during(sweep);
    expect(second.queries).toBeLessThanOrEqual(14);
    expect(second.read.filter((key) => key.includes(':e:'))).toEqual([]);
    await site.advance(60_000);
    const third = await during(sweep);
    const fourth = await during(sweep);
    // Once nothing was found, nothing is looked for any more.
    expect(fourth.queries).toBeLessThan(third.queries + 1);

    const glance = await askParsed(site, {
      account: 'ada',
      procedure: 'issue.glance',
      payload: { issue: shop.issue, project: shop.project },
    });
    expect(glance.value).toEqual({ state: 'unknown' });
  });
});

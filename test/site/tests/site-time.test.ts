import { bundleFixture, createFixtureSite, type FixtureSite } from './fixture-app';

const get = { call: 'get', args: ['k'] };
const wait = (ms: number) => ({ call: 'wait', args: [ms] });

describe('site time', () => {
  const bundle = bundleFixture();
  const open: FixtureSite[] = [];
  const create = async (options: Parameters<typeof createFixtureSite>[1]) => {
    const site = await createFixtureSite(bundle, options);
    open.push(site);
    return site;
  };
  afterEach(() => {
    for (const site of open.splice(0)) site.close();
  });

  it('passes only by latency and waiting, and for the app as for the site', async () => {
    const site = await create({ latency: { kvs: 20, rest: 300 } });
    const began = site.time.now();
    const [first, , , , last] = (await site.call('one-by-one', {
      steps: [{ call: 'now', args: [] }, get, get, wait(5_000), { call: 'now', args: [] }],
    })) as number[];
    expect(first).toBe(began);
    expect(last).toBe(began + 5_040);
    await site.rest({ method: 'GET', path: '/rest/api/3/myself', account: 'ada' });
    expect(site.time.now()).toBe(began + 5_340);
  });

  it('counts requests that overlap as one round trip', async () => {
    const site = await create({});
    const roundTripsOf = async (functionKey: string, payload: unknown) => {
      site.reset('keep');
      await site.call(functionKey, payload);
      return site.counters().storage.roundTrips;
    };
    expect(await roundTripsOf('one-by-one', { steps: [get, get, get] })).toBe(3);
    expect(await roundTripsOf('at-once', { steps: [get, get, get] })).toBe(1);
    expect(await roundTripsOf('chains', { chains: [[get, get], [get], [get, get, get]] })).toBe(3);
  });

  it('counts the same round trips with latency as without', async () => {
    const site = await create({ latency: { kvs: 15 } });
    const began = site.time.now();
    await site.call('chains', { chains: [[get, get], [get], [get, get, get]] });
    expect(site.time.now() - began).toBe(45);
    expect(site.counters().storage).toMatchObject({ requests: 6, reads: 6, roundTrips: 3 });
  });

  it('is repeatable: the same calls give the same traffic, times and chance', async () => {
    const run = async () => {
      const site = await create({ latency: { kvs: 7, rest: 90 }, seed: 3 });
      const chains = Array.from({ length: 5 }, (_, index) => [
        { call: 'set', args: [`k${index}`, index] },
        wait(index * 10),
        { call: 'get', args: [`k${(index + 1) % 5}`] },
      ]);
      const random = await Promise.all([
        site.call('one-by-one', {
          steps: [
            { call: 'random', args: [] },
            { call: 'random', args: [] },
          ],
        }),
        site.call('chains', { chains }),
        site.call('request', { as: 'user', path: '/rest/api/3/myself' }),
      ]);
      return { random, traffic: site.traffic() };
    };
    expect(await run()).toEqual(await run());
  });

  it('lets happen in passing what nobody waits for', async () => {
    const site = await create({});
    const began = site.time.now();
    const happened: number[] = [];
    const again = () => {
      happened.push(site.time.now() - began);
      site.time.scheduleInBackground(1_000, again);
    };
    site.time.scheduleInBackground(1_000, again);
    await site.call('echo', {});
    expect([site.time.now() - began, happened]).toEqual([0, []]);
    await site.wait(2_500);
    expect([site.time.now() - began, happened]).toEqual([2_500, [1_000, 2_000]]);
  });

  it('in real mode runs with the machine and can be advanced', async () => {
    const site = await create({ virtualTime: false });
    const before = Date.now();
    const waiting = site.call('one-by-one', { steps: [wait(20_000), { call: 'now', args: [] }] });
    await site.call('echo', {});
    await site.advance(20_000);
    const [, now] = (await waiting) as [unknown, number];
    expect(now - before).toBeGreaterThanOrEqual(20_000);
    expect(now - before).toBeLessThan(25_000);
  });

  it('ends a backend that never yields, and starts another', async () => {
    const site = await create({ virtualTime: false, onLog: () => undefined });
    await site.call('echo', {});
    const spinning = site.call('spin');
    await site.advance(25_000);
    await expect(spinning).rejects.toThrow('25 seconds');
    await expect(site.call('echo', {})).rejects.toThrow('did not yield');
    expect(await site.call('echo', { again: true })).toEqual({ again: true });
  });

  it('limits rates where told to: the 51st realtime operation in a second is refused', async () => {
    const site = await create({ virtualTime: true, hasRateLimits: true });
    const results = await Promise.all(
      Array.from({ length: 51 }, () => site.call('publish', { channel: 'c', event: 'e' })),
    );
    expect(results.filter((one) => (one as { errors?: unknown }).errors !== undefined)).toHaveLength(1);
  });
});

import { bundleFixture, createFixtureSite, type FixtureSite } from './fixture-app';

const random = { steps: [{ call: 'random', args: [] }] };
const set = { steps: [{ call: 'set', args: ['k', 1] }] };
const get = { steps: [{ call: 'get', args: ['k'] }] };

describe('going back to a moment without a fresh worker', () => {
  const bundle = bundleFixture();
  let site: FixtureSite;
  beforeEach(async () => {
    site = await createFixtureSite(bundle);
  });
  afterEach(() => {
    site.close();
  });

  it('brings back what was stored, the time and chance, and to the app it is another site', async () => {
    await site.call('one-by-one', set);
    const moment = { snapshot: site.snapshot(), at: site.time.now() };
    const runs = [];
    for (const name of ['one', 'other']) {
      site.restoreAs(name, moment.snapshot, { at: moment.at, seed: 5 });
      const began = site.time.now();
      const stored = await site.call('one-by-one', get);
      await site.wait(60_000);
      const { cloudId, installContext } = (await site.call('context')) as Record<string, unknown>;
      expect([cloudId, installContext]).toEqual([name, `ari:cloud:jira::site/${name}`]);
      runs.push([stored, began, site.time.now(), await site.call('one-by-one', random)]);
    }
    expect(runs[0]?.slice(0, 3)).toEqual([[1], moment.at, moment.at + 60_000]);
    expect(runs[1]).toEqual(runs[0]);
  });

  it('lets the worker go on, but not where something in it still runs or waits', async () => {
    const snapshot = site.snapshot();
    const begin = { at: site.time.now(), seed: 1 };
    expect(await site.call('calls')).toBe(1);
    site.restoreAs('one', snapshot, begin);
    expect(await site.call('calls')).toBe(2);
    const hanging = site.call('hang');
    site.restoreAs('other', snapshot, begin);
    await expect(hanging).rejects.toThrow('the site was reset');
    expect(await site.call('calls')).toBe(1);
  });

  it('says which faults have struck', async () => {
    site.faults.set({ rules: [{ on: 'kvs', nth: 2, fault: '500' }] });
    await site.call('one-by-one', set);
    expect(site.faults.struck()).toEqual([]);
    await site.call('one-by-one', get);
    expect(site.faults.struck()).toEqual(['500']);
  });
});

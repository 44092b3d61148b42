import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFixture, createFixtureSite } from './fixture-app';

const set = (key: string, value: unknown) => ({ steps: [{ call: 'set', args: [key, value] }] });
const get = (key: string) => ({ steps: [{ call: 'get', args: [key] }] });

describe('stored data', () => {
  const bundle = bundleFixture();

  it('outlives the site when it is kept in a folder', async () => {
    const data = mkdtempSync(join(tmpdir(), 'okra-site-'));
    const first = await createFixtureSite(bundle, { data });
    await first.call('one-by-one', set('kept', 1));
    first.close();
    const second = await createFixtureSite(bundle, { data });
    expect(await second.call('one-by-one', get('kept'))).toEqual([1]);
    second.close();
    rmSync(data, { recursive: true });
  });

  it('goes back to a snapshot, as often as wanted, and is gone after a reset', async () => {
    const site = await createFixtureSite(bundle);
    await site.call('one-by-one', set('a', 'before'));
    const snapshot = site.snapshot();
    for (const round of [1, 2]) {
      await site.call('one-by-one', set('a', `after ${round}`));
      await site.call('one-by-one', set('b', round));
      site.restore(snapshot);
      expect(await site.call('one-by-one', get('a'))).toEqual(['before']);
      expect(await site.call('one-by-one', get('b'))).toEqual([null]);
    }
    site.reset('empty');
    expect(await site.call('one-by-one', get('a'))).toEqual([null]);
    expect(site.counters().invocations.total).toBe(1);
    site.close();
  });
});

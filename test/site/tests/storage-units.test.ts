import { storageUnits } from '../storage/storage-units';
import { bundleFixture, createFixtureSite } from './fixture-app';

const text = (bytes: number): string => JSON.stringify('x'.repeat(bytes - 2));

describe('what storage counts', () => {
  it.each([
    ['kvs get', undefined, 1],
    ['kvs get', text(10_000), 1],
    ['kvs set', text(10_001), 2],
    [
      'kvs batch get',
      JSON.stringify({ successfulKeys: [{ value: 'x'.repeat(25_000) }], failedKeys: [{}, {}] }),
      5,
    ],
    ['kvs batch set', JSON.stringify([{ value: 1 }, { value: 2 }]), 2],
    ['kvs transaction', JSON.stringify({ set: [{ value: 1 }], delete: [{ key: 'a' }, { key: 'b' }] }), 3],
  ])('is units of 10 KB begun: %s', (operation, body, units) => {
    expect(storageUnits(operation, body)).toBe(units);
  });
});

describe('the limit of 45 batch requests a minute', () => {
  const bundle = bundleFixture();
  const refusedOf = async (hasBatchLimit: boolean): Promise<readonly number[]> => {
    const site = await createFixtureSite(bundle, { hasBatchLimit });
    try {
      const steps = Array.from({ length: 50 }, () => ({ call: 'batchGet', args: [[{ key: 'a' }]] }));
      const results = (await site.call('one-by-one', { steps })) as { error?: { status: number } }[];
      return results.flatMap(({ error }, n) => (error === undefined ? [] : [n, error.status]));
    } finally {
      site.close();
    }
  };
  it('is enforced where a site is made with it, and else is not', async () => {
    expect(await refusedOf(true)).toEqual([45, 429, 46, 429, 47, 429, 48, 429, 49, 429]);
    expect(await refusedOf(false)).toEqual([]);
  });
});

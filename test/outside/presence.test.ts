import { createPageCall } from '../site/page-call';
import { askParsed, type Account } from '../support/sites/ask';
import { givenWorld } from './world';

const world = givenWorld();
beforeEach(async () => {
  await world().restore();
  // Whoever was in a room as the world was made has left by then.
  await world().site.wait(151_000);
});

const look = async (account: Account, more: object): Promise<readonly string[] | undefined> => {
  const { site, shop, seq: since } = world();
  const payload = { quarter: shop.quarter, since, ...more };
  const reply = await askParsed(site, { account, procedure: 'quarter.sync', payload });
  if (!reply.ok) throw new Error(reply.failure!.code);
  return (reply.value as { readonly present?: readonly string[] }).present;
};

const signsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  const { site } = world();
  site.reset('keep');
  await work();
  return site.traffic().filter(({ operation, requestBody }) => {
    const { key } = (requestBody ?? {}) as { readonly key?: string };
    return operation === 'kvs set' && key?.startsWith('presence:') === true;
  }).length;
};

describe('who is present in a quarter', () => {
  test('is shown to members and to whoever may read along, by member ids alone', async () => {
    await look('ben', { place: 'board' });
    await look('cleo', { place: 'board' });
    expect(await look('ben', { place: 'board', present: true })).toEqual(['ben', 'cleo']);
    expect(await look('dev', { place: 'board', present: true })).toEqual(['ben', 'cleo']);
    expect(await look('eli', { place: 'session:1', present: true })).toEqual(['eli']);
    expect(await look('ada', { present: true })).toEqual(['ben', 'cleo', 'eli']);
    expect(await look('ben', { place: 'workspace', present: 'anywhere' })).toEqual(['ben', 'cleo', 'eli']);
  });

  test('is told only where it is asked for', async () => {
    expect(await look('ben', { place: 'board' })).toBeUndefined();
    expect(await look('ben', {})).toBeUndefined();
  });

  test('is nothing to whoever may not see the quarter', async () => {
    await expect(look('fay', { place: 'board', present: true })).rejects.toThrow('not-found');
  });

  test('costs one write in 15 seconds and member', async () => {
    const poll = async (): Promise<void> => {
      for (let n = 0; n < 6; n += 1) {
        await look('ben', { place: 'board', present: true });
        await world().site.wait(4_900);
      }
    };
    expect(await signsDuring(poll)).toBe(2);
    expect(await signsDuring(() => look('dev', { place: 'board', present: true }))).toBe(0);
  });

  test('ends 150 seconds after the last sign', async () => {
    const { site } = world();
    await look('ben', { place: 'board' });
    await site.wait(140_000);
    expect(await look('ada', { present: true })).toEqual(['ben']);
    await site.wait(11_000);
    expect(await look('ada', { present: true })).toEqual([]);
  });

  test('goes with the quarter', async () => {
    const { site, shop } = world();
    await look('ben', { place: 'board' });
    await createPageCall(site, { accountId: 'ada' })('quarter.remove', { quarter: shop.quarter });
    await expect(look('ben', { present: true })).rejects.toThrow('not-found');
  });
});

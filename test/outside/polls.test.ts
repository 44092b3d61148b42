import { askParsed, type Account } from '../support/sites/ask';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

interface Polled {
  readonly seq: number;
  readonly me?: { readonly member: string | null };
  readonly entries?: readonly unknown[];
}

const poll = async (account: Account, more: object = {}): Promise<Polled> => {
  const { site, shop, seq: since } = world();
  const payload = { quarter: shop.quarter, since, brief: true, ...more };
  const reply = await askParsed(site, { account, procedure: 'quarter.sync', payload });
  if (!reply.ok) throw new Error(reply.failure!.code);
  return reply.value as Polled;
};

/** Storage requests of one poll, by operation, and what the counters say of it. */
const costOf = async (work: () => Promise<unknown>) => {
  const { site } = world();
  site.reset('keep');
  await work();
  const operations = site.traffic().flatMap(({ kind, operation }) => (kind === 'kvs' ? [operation] : []));
  return { operations, storage: site.counters().storage };
};

/** The process has read the quarter, and Jira said what its people may do. */
const warm = async (account: Account): Promise<void> => {
  await poll(account);
};

describe('a brief poll of a page', () => {
  test.each(['ben', 'dev'] as const)('of %s costs three strict reads in one round trip', async (account) => {
    await warm(account);
    const { operations, storage } = await costOf(async () => {
      const { seq } = world();
      const answer = await poll(account);
      expect(answer).toMatchObject({ seq, kind: 'entries', entries: [] });
      expect(answer).not.toHaveProperty('me');
    });
    expect(operations).toEqual(['kvs get', 'kvs get', 'kvs get']);
    expect(storage).toMatchObject({ reads: 3, writes: 0, roundTrips: 1 });
    expect(storage.bytesRead).toBeLessThan(600);
  });

  test('reads on where something happened, and says who the reader is', async () => {
    const { site, shop, seq } = world();
    await warm('ben');
    const title = 'Something new';
    const commands = [{ id: 'new', kind: 'objective.add', values: { title } }];
    const payload = { quarter: shop.quarter, basedOn: seq, commands };
    await askParsed(site, { account: 'ada', procedure: 'quarter.decide', payload });
    let answer: Polled | undefined;
    const { operations, storage } = await costOf(async () => {
      answer = await poll('ben');
    });
    expect(answer).toMatchObject({ seq: seq + 1, me: { member: 'ben' } });
    expect(answer?.entries).toHaveLength(1);
    // What is new, whether that is all, and who asks, beside the three; and the end of the own envelope of each of six
    // open rounds. Each key is paid for, there or not.
    expect(operations.filter((operation) => operation === 'kvs batch get')).toHaveLength(0);
    expect(storage.readUnits).toBe(3 + 2 + 6 * 2);
  });

  test('asks Jira once a grant has ended', async () => {
    await warm('ben');
    await world().site.wait(11 * 60_000);
    expect((await poll('ben')).me).toEqual(expect.objectContaining({ member: 'ben' }));
  });

  test('says nothing of a quarter that was removed, or to whoever has no right', async () => {
    const { site, shop } = world();
    await warm('ben');
    await expect(poll('fay')).rejects.toThrow('not-found');
    await askParsed(site, {
      account: 'ada',
      procedure: 'quarter.remove',
      payload: { quarter: shop.quarter },
    });
    await expect(poll('ben')).rejects.toThrow('not-found');
  });

  test('reads the same of every id for whoever has no right', async () => {
    await warm('ben');
    await poll('fay').catch(() => undefined);
    const there = await costOf(() => poll('fay').catch(() => undefined));
    const nowhere = await costOf(() => poll('fay', { quarter: '10000-nowhere' }).catch(() => undefined));
    expect(nowhere.operations).toEqual(there.operations);
  });

  test('of somebody in a room gives their sign beside, and reads who answered in the rounds that are open', async () => {
    await warm('ben');
    const { operations } = await costOf(() => poll('ben', { place: 'board', present: true }));
    // Signs are one record, and the silences are looked at once for everybody in a step of five seconds.
    const signs = ['kvs get', 'kvs set', 'kvs get'];
    const silences = ['kvs get', 'kvs batch get', 'kvs set'];
    const quiet = ['kvs get', 'kvs get', 'kvs get', 'kvs get'];
    expect(operations.toSorted()).toEqual([...quiet, ...signs, ...silences].toSorted());
    // Between its signs a page in a room asks for nothing but the silences.
    const next = await costOf(() => poll('cleo', { silence: true }));
    expect(next.operations).toEqual(['kvs get', 'kvs get', 'kvs get', 'kvs get']);
  });
});

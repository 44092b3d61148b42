import type { Json } from '#domain/kernel/json';
import { refusal } from '#domain/kernel/refusal';
import { failed, ok } from '#domain/kernel/result';
import type { Sealing } from '#domain/quarter/seal';
import { createEnvelopeEnds } from '../../../../src/adapters/ledger/envelope-ends';
import { createEnvelopes } from '../../../../src/adapters/ledger/envelopes';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { testStorage } from '../../../support/ledger/test-ledgers';

const given = () => {
  const storage = countedStorage();
  /** One process of the app: nothing is remembered from one to the next. */
  const start = () => createEnvelopes(testStorage(), createEnvelopeEnds(), () => 'site');
  return { storage, start, envelopes: start() };
};

type Given = ReturnType<typeof given>;

/** Values that were asked for. */
const readsOf = async ({ storage }: Given, work: () => Promise<unknown>): Promise<number> => {
  storage.takeRequests();
  await work();
  return storage.takeRequests().filter(({ path }) => path.endsWith('/get')).length;
};

/** Adds a word to those that are in it. */
const adding =
  (word: string): Sealing =>
  (before) =>
    ok([...((before ?? []) as readonly Json[]), word]);

describe('an envelope', () => {
  it('builds on what was sealed in it before, once a command', async () => {
    const { envelopes } = given();
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    await envelopes.keep('q', 'r', 'ben', 'two', adding('b'));
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    expect(await envelopes.find('q', 'r', 'ben')).toEqual({ commandId: 'two', content: ['a', 'b'] });
    expect(await envelopes.find('q', 'r', 'eli')).toBeUndefined();
  });

  it('loses nothing that two pages of one member write at once', async () => {
    const { envelopes } = given();
    await Promise.all(['a', 'b', 'c'].map((word) => envelopes.keep('q', 'r', 'ben', word, adding(word))));
    const found = await envelopes.find('q', 'r', 'ben');
    expect([...(found?.content as readonly string[])].sort()).toEqual(['a', 'b', 'c']);
  });

  it('stays as it is where a command is refused', async () => {
    const { storage, envelopes } = given();
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    const records = storage.protocol.records.size;
    const refused = refusal('FULL', 'No more fits.');
    expect(await envelopes.keep('q', 'r', 'ben', 'two', () => failed(refused))).toEqual({
      kind: 'refused',
      refusal: refused,
    });
    expect(storage.protocol.records.size).toBe(records);
  });

  it('takes a hundred changes and no more, each for two reads, and is found in few by another process', async () => {
    const world = given();
    const { start, envelopes } = world;
    const reads = new Set<number>();
    for (let n = 0; n < 100; n += 1)
      reads.add(
        await readsOf(world, () => envelopes.keep('q', 'r', 'ben', `c${String(n)}`, adding(String(n)))),
      );
    expect([...reads]).toEqual([2]);
    expect(await envelopes.keep('q', 'r', 'ben', 'more', adding('a'))).toEqual({ kind: 'full' });
    const cold = start();
    expect(await readsOf(world, () => cold.find('q', 'r', 'ben'))).toBeLessThanOrEqual(16);
    expect((await cold.find('q', 'r', 'ben'))?.content).toHaveLength(100);
    expect(await readsOf(world, () => cold.find('q', 'r', 'eli'))).toBe(2);
  });

  it('ends where its last record is, however many there are', async () => {
    const { start, envelopes } = given();
    for (let n = 0; n < 40; n += 1) {
      await envelopes.keep('q', 'r', 'ben', `c${String(n)}`, () => ok(n));
      expect((await start().find('q', 'r', 'ben'))?.content).toBe(n);
    }
  });

  it('says what is in it to whoever puts something in, also to whoever sends the same again', async () => {
    const { start, envelopes } = given();
    expect(await envelopes.keep('q', 'r', 'ben', 'one', adding('a'))).toEqual({
      kind: 'kept',
      content: ['a'],
    });
    await start().keep('q', 'r', 'ben', 'two', adding('b'));
    const again = { kind: 'kept', content: ['a', 'b'] };
    expect(await envelopes.keep('q', 'r', 'ben', 'one', adding('a'))).toEqual(again);
    // What another process wrote behind where this one last saw the end.
    await start().keep('q', 'r', 'ben', 'three', adding('c'));
    expect((await envelopes.find('q', 'r', 'ben'))?.content).toEqual(['a', 'b', 'c']);
  });

  it('begins anew where another process dropped it', async () => {
    const { start, envelopes } = given();
    for (let n = 0; n < 5; n += 1) await envelopes.keep('q', 'r', 'ben', `c${String(n)}`, adding('a'));
    await start().drop('q', 'r', ['ben']);
    expect(await envelopes.find('q', 'r', 'ben')).toBeUndefined();
    await envelopes.keep('q', 'r', 'ben', 'new', adding('b'));
    expect((await start().find('q', 'r', 'ben'))?.content).toEqual(['b']);
  });

  it('builds on what can be read where its last record cannot', async () => {
    const { storage, start, envelopes } = given();
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    await envelopes.keep('q', 'r', 'ben', 'two', adding('b'));
    storage.protocol.records.set('sealed:q:r:ben:1', '"damaged"');
    await start().keep('q', 'r', 'ben', 'three', adding('c'));
    expect((await start().find('q', 'r', 'ben'))?.content).toEqual(['a', 'c']);
  });

  it('holds again what it held, where the last command came too late', async () => {
    const { envelopes } = given();
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    await envelopes.keep('q', 'r', 'ben', 'late', adding('b'));
    await envelopes.takeBack('q', 'r', 'ben', 'late');
    await envelopes.takeBack('q', 'r', 'ben', 'late');
    expect((await envelopes.find('q', 'r', 'ben'))?.content).toEqual(['a']);
  });

  it('holds nothing of two that both came too late, whichever is taken back first', async () => {
    for (const order of [
      ['two', 'three'],
      ['three', 'two'],
    ]) {
      const { envelopes } = given();
      await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
      await envelopes.keep('q', 'r', 'ben', 'two', adding('b'));
      await envelopes.keep('q', 'r', 'ben', 'three', adding('c'));
      for (const late of order) await envelopes.takeBack('q', 'r', 'ben', late);
      expect((await envelopes.find('q', 'r', 'ben'))?.content).toEqual(['a']);
    }
  });

  it('takes a command that was taken back once more, where its round has come back', async () => {
    const { envelopes } = given();
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    await envelopes.takeBack('q', 'r', 'ben', 'one');
    expect((await envelopes.find('q', 'r', 'ben'))?.content).toBeNull();
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    expect((await envelopes.find('q', 'r', 'ben'))?.content).toEqual(['a']);
  });

  it('is gone once it is dropped, and is nothing where it cannot be read', async () => {
    const { storage, envelopes } = given();
    await envelopes.keep('q', 'r', 'ben', 'one', adding('a'));
    storage.protocol.records.set('sealed:q:r:eli:0', '"damaged"');
    await envelopes.drop('q', 'r', ['ben']);
    expect(await envelopes.find('q', 'r', 'ben')).toBeUndefined();
    expect(await envelopes.find('q', 'r', 'eli')).toBeUndefined();
  });
});

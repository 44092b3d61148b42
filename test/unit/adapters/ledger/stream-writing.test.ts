import { createQuarter } from '#domain/quarter/empty-quarter';
import type { Change } from '#domain/quarter/change';
import { accepted, settings } from '../../../support/given/a-quarter';
import { countedStorage } from '../../../support/ledger/counted-storage';
import {
  count,
  countMany,
  tallyLedger,
  testClock,
  quarterLedger,
} from '../../../support/ledger/test-ledgers';

const pace = { snapshotEvery: 8, headEvery: 4, sizes: { inline: 120_000, part: 200_000 } };
const ID = 'one';
const key = (rest: string): string => `t:${ID}:${rest}`;
const noise = (length: number): string => {
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, length);
};

describe('appending to a stream', () => {
  it('carries a command out once, however often it is sent', async () => {
    countedStorage();
    const ledger = tallyLedger();
    const first = await count(ledger, ID, 'same');
    const again = await count(tallyLedger(), ID, 'same');
    expect(first.outcome).toMatchObject({ kind: 'entered', isEarlier: false });
    expect(again.outcome).toMatchObject({ kind: 'entered', isEarlier: true, entry: { seq: 1 } });
    expect(again.reading.seq).toBe(1);
  });

  it('takes its own entry for success when the answer was lost', async () => {
    const storage = countedStorage();
    let losses = 0;
    storage.interfere((path, body) => {
      if (path !== '/api/v1/set' || (losses += 1) > 1) return undefined;
      storage.protocol.answer(path, body);
      return 'lost';
    });
    const { outcome, reading } = await count(tallyLedger(), ID, 'once');
    expect(outcome).toMatchObject({ kind: 'entered', entry: { seq: 1 } });
    expect(reading.seq).toBe(1);
  });

  it('does not believe in an entry that nobody answered for', async () => {
    const storage = countedStorage();
    let losses = 0;
    storage.interfere((path) => (path === '/api/v1/set' && (losses += 1) === 1 ? 'lost' : undefined));
    const { outcome } = await count(tallyLedger(), ID, 'never arrived');
    expect(outcome).toMatchObject({ kind: 'entered', entry: { seq: 1 } });
    expect((await tallyLedger().read(ID, { settled: true })).seq).toBe(1);
  });

  it('decides again on what somebody else entered meanwhile', async () => {
    countedStorage();
    const [slow, quick] = [tallyLedger(), tallyLedger()];
    const reading = await slow.read(ID, { since: 0, window: true });
    await count(quick, ID, 'quick');
    const seen: (number | undefined)[] = [];
    const { outcome } = await slow.commit<string>(reading, {
      commandId: 'slow',
      basedOn: 0,
      decide: ({ state }) => {
        seen.push(state?.count);
        return {
          ok: true,
          value: {
            command: 'count',
            by: null,
            at: '',
            changes: [{ command: 'slow', number: (state?.count ?? 0) + 1, text: '' }],
          },
        };
      },
    });
    expect(seen).toEqual([undefined, 1]);
    expect(outcome).toMatchObject({ kind: 'entered', entry: { seq: 2, changes: [{ number: 2 }] } });
  });

  it('says that there is nothing to do only over a confirmed state, and enters nothing', async () => {
    countedStorage();
    const [slow, quick] = [tallyLedger(), tallyLedger()];
    await count(quick, ID, 'first');
    const reading = await slow.read(ID, { since: 0, window: true });
    await count(quick, ID, 'second');
    const seen: (number | undefined)[] = [];
    const nothing = {
      commandId: 'nothing',
      basedOn: 0,
      decide: ({ state }: { readonly state: { readonly count: number } | null }) => {
        seen.push(state?.count);
        return { ok: true, value: { command: 'count', by: null, at: '', changes: [] } } as const;
      },
    };
    const told = await slow.commit<string>(reading, nothing);
    expect(seen).toEqual([1, 2, 2]);
    expect(told).toMatchObject({ reading: { seq: 2 }, outcome: { kind: 'unchanged' } });
    expect((await slow.commit<string>(told.reading, nothing)).outcome.kind).toBe('unchanged');
    expect((await tallyLedger().read(ID)).seq).toBe(2);
  });

  it('refuses only over a confirmed state', async () => {
    countedStorage();
    const [slow, quick] = [tallyLedger(), tallyLedger()];
    const reading = await slow.read(ID, { since: 0, window: true });
    await count(quick, ID, 'quick');
    const { outcome } = await slow.commit<number>(reading, {
      commandId: 'slow',
      basedOn: 0,
      decide: ({ state }) => ({ ok: false, error: state?.count ?? 0 }),
    });
    expect(outcome).toEqual({ kind: 'refused', refusal: 1 });
  });

  it('gives up after many conflicts and says busy', async () => {
    const storage = countedStorage();
    storage.interfere((path, body) =>
      path === '/api/v1/set' && (body as { key: string }).key.includes(':e:')
        ? { status: 409, body: { code: 'KEY_CONFLICT', message: '' } }
        : undefined,
    );
    expect((await count(tallyLedger(), ID, 'never')).outcome).toEqual({ kind: 'busy' });
  });

  it('never writes a head ahead of an entry', async () => {
    const storage = countedStorage();
    storage.interfere((path, body) => {
      const { key: written, value } = body as { key: string; value: { seq: number } };
      if (
        path === '/api/v1/set' &&
        written === key('head') &&
        !storage.protocol.records.has(key(`e:${value.seq}`))
      ) {
        throw new Error(`The head says ${value.seq}, which is not there`);
      }
      return undefined;
    });
    await countMany(tallyLedger({ pace }), ID, 20);
    expect(storage.protocol.records.get(key('head'))).toBe('{"seq":16}');
  });

  it('goes on where the snapshot could not be written', async () => {
    const storage = countedStorage();
    storage.interfere((path, body) =>
      path === '/api/v1/set' && (body as { key: string }).key.includes(':s:')
        ? { status: 400, body: { code: 'MAX_SIZE', message: '' } }
        : undefined,
    );
    await countMany(tallyLedger({ pace }), ID, 12);
    expect((await tallyLedger({ pace }).read(ID, { settled: true })).seq).toBe(12);
    expect(storage.protocol.records.has(key('snapshot'))).toBe(false);
  });

  it('keeps two snapshots and deletes older ones once nobody can be reading them', async () => {
    const storage = countedStorage();
    const clock = testClock();
    const ledger = tallyLedger({ pace, clock });
    for (let n = 1; n <= 60; n += 1) {
      await count(ledger, ID, `c${n}`, '', n - 1);
      clock.advance(20_000);
    }
    expect([...storage.protocol.records.keys()].filter((k) => k.startsWith(key('s:')))).toHaveLength(2);
  });

  it('reads on from entries where a snapshot lost a part', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), ID, 20);
    for (const part of [...storage.protocol.records.keys()].filter((k) => k.startsWith(key('s:'))))
      storage.protocol.records.delete(part);
    expect((await tallyLedger({ pace }).read(ID, { settled: true })).state?.count).toBe(20);
  });
});

describe('an entry larger than a value', () => {
  it('stands in parts that are written before the entry that names them', async () => {
    const storage = countedStorage();
    const text = noise(900_000);
    await count(tallyLedger(), ID, 'large', text);
    const written = storage
      .takeRequests()
      .filter(({ path }) => path === '/api/v1/set')
      .map(({ body }) => (body as { key: string }).key);
    expect(written.at(-1)).toBe(key('e:1'));
    expect(written.filter((k) => k.startsWith(key('x:'))).length).toBeGreaterThan(2);
    const [entry] = (await tallyLedger().read(ID, { settled: true })).entriesAfter(0) ?? [];
    expect(entry?.changes[0]?.text).toBe(text);
  });

  it('does not exist while nothing names its parts', async () => {
    const storage = countedStorage();
    storage.interfere((path, body) =>
      path === '/api/v1/set' && (body as { key: string }).key === key('e:1')
        ? { status: 400, body: { code: 'NO', message: '' } }
        : undefined,
    );
    await expect(count(tallyLedger(), ID, 'large', noise(400_000))).rejects.toThrow();
    storage.interfere(undefined);
    expect([...storage.protocol.records.keys()].some((k) => k.startsWith(key('x:')))).toBe(true);
    expect((await tallyLedger().read(ID, { settled: true })).state).toBeNull();
    expect((await count(tallyLedger(), ID, 'large', noise(400_000))).outcome).toMatchObject({
      kind: 'entered',
      entry: { seq: 1 },
    });
  });

  it('makes the stream read-only before it, and is no half an entry, when a part is missing', async () => {
    const storage = countedStorage();
    await count(tallyLedger(), ID, 'large', noise(400_000));
    const part = [...storage.protocol.records.keys()].find((k) => k.startsWith(key('x:'))) ?? '';
    storage.protocol.records.delete(part);
    const reading = await tallyLedger().read(ID, { settled: true });
    expect([reading.seq, reading.state, reading.readOnly]).toEqual([0, null, 'unreadable']);
    expect((await count(tallyLedger(), ID, 'next')).outcome).toEqual({
      kind: 'read-only',
      reason: 'unreadable',
    });
  });

  it('takes no parts but those that were committed with it, however whole they are', async () => {
    const storage = countedStorage();
    const { records } = storage.protocol;
    await count(tallyLedger(), ID, 'large', noise(400_000));
    const own = [...records.keys()].filter((k) => k.startsWith(key('x:')));
    await count(tallyLedger(), ID, 'other', noise(400_001));
    const foreign = [...records.keys()].filter((k) => k.startsWith(key('x:')) && !own.includes(k));
    expect(foreign.length).toBe(own.length);
    for (const [n, k] of own.entries()) records.set(k, records.get(foreign[n] ?? '') as never);
    const reading = await tallyLedger().read(ID, { settled: true });
    expect([reading.seq, reading.state, reading.readOnly]).toEqual([0, null, 'unreadable']);
  });
});

describe('what could not be read again', () => {
  const commit = async (id: string, changes: readonly Change[]) => {
    const ledger = quarterLedger();
    const reading = await ledger.read('10000-odd', { since: 0, window: true });
    return ledger.commit<string>(reading, {
      commandId: id,
      basedOn: reading.seq,
      decide: () => ({
        ok: true,
        value: { command: 'quarter.edit', by: null, at: '2026-01-06T08:00:00.000Z', changes },
      }),
    });
  };

  it('is not stored, however well its change is formed: a number in the place of a text', async () => {
    const storage = countedStorage();
    const made = createQuarter({ id: '10000-odd', settings: settings() });
    await commit('make', accepted(made));
    const records = [...storage.protocol.records.keys()];
    const edit = {
      concept: 'quarter',
      kind: 'edited',
      id: '10000-odd',
      field: 'label',
      was: 'Q1 2027',
    } as const;
    const { outcome } = await commit('odd', [{ ...edit, now: 7 }]);
    expect(outcome).toMatchObject({
      kind: 'unstorable',
      what: expect.stringContaining('expected string') as string,
    });
    expect([...storage.protocol.records.keys()]).toEqual(records);
    expect((await commit('even', [{ ...edit, now: 'Q2' }])).outcome).toMatchObject({ kind: 'entered' });
  });
});

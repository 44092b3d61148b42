import type { Command } from '#domain/quarter/command';
import { longCard } from './long-card';
import { askParsed, writesDuring, type Account } from '../support/sites/ask';
import { packed } from './samples';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

const upload = (account: Account, piece: object = {}) =>
  askParsed(world().site, {
    account,
    procedure: 'quarter.upload',
    payload: { quarter: world().blank, upload: 'parcel', index: 0, of: 1, data: 'AA==', ...piece },
  });

const use = (account: Account, name = 'parcel') =>
  askParsed(world().site, {
    account,
    procedure: 'quarter.decide',
    payload: { quarter: world().blank, basedOn: 1, upload: name },
  });

const parcel = (id: string): string =>
  packed([{ id, kind: 'milestone.add', values: { title: id } } satisfies Command]);

const uploadKeys = (writes: readonly string[]): ReadonlySet<string> =>
  new Set(writes.flatMap((write) => /"(upload:[^"]+)"/.exec(write)?.[1] ?? []));

test('somebody who reads along uploads nothing, however often they try', async () => {
  const writes = await writesDuring(world().site, async () => {
    for (let n = 0; n < 4; n += 1) {
      const reply = await upload('dev', { upload: `u${n}`, data: 'A'.repeat(450_000) });
      expect(reply.failure?.code).toBe('refused');
    }
  });
  expect(writes).toEqual([]);
}, 60_000);

test('an upload takes the place of the one before, whatever its name', async () => {
  const writes = await writesDuring(world().site, async () => {
    for (let n = 0; n < 5; n += 1) {
      expect((await upload('ben', { upload: `u${n}`, data: parcel(`card-${n}`) })).ok).toBe(true);
    }
  });
  expect(uploadKeys(writes).size).toBe(1);
  expect((await use('ben', 'u3')).failure?.code).toBe('refused');
  expect((await use('ben', 'u4')).value).toMatchObject({ outcomes: [{ id: 'card-4', ok: true }] });
  // A lost answer: the same once more.
  expect((await use('ben', 'u4')).value).toMatchObject({ outcomes: [{ id: 'card-4', ok: true }] });
}, 60_000);

test('an upload is void after 15 minutes, and swept away', async () => {
  const { site } = world();
  expect((await upload('ben', { data: parcel('in-time') })).ok).toBe(true);
  await site.wait(14 * 60_000);
  expect((await use('ben')).value).toMatchObject({ outcomes: [{ ok: true }] });
  await site.wait(2 * 60_000);
  expect((await use('ben')).failure?.code).toBe('refused');
  const writes = await writesDuring(site, () => site.callFunction({ function: 'report-accounts' }));
  expect(writes.filter((write) => write.includes('upload:'))).toHaveLength(1);
}, 60_000);

describe('what one account writes within a minute', () => {
  const decide = (account: Account, commands: readonly Command[], basedOn = 1) =>
    askParsed(world().site, {
      account,
      procedure: 'quarter.decide',
      payload: { quarter: world().blank, basedOn, packed: packed(commands) },
    });
  const ticks = (from: number): readonly Command[] =>
    Array.from({ length: 100 }, (_, n) => ({
      id: `tick-${from + n}`,
      kind: 'vision.write',
      text: `Version ${from + n}`,
      doWhat: '',
      outcome: '',
      forWhom: '',
    }));
  test('beyond four million characters it waits, in a cold process as well', async () => {
    const { site } = world();
    const cards = (call: number) => Array.from({ length: 15 }, (_, n) => longCard(`c${call}-${n}`));
    for (const call of [1, 2]) expect((await decide('ben', cards(call))).ok).toBe(true);
    site.restart();
    const more: readonly Command[] = [{ id: 'more', kind: 'milestone.add', values: { title: 'More' } }];
    const writes = await writesDuring(site, async () => {
      expect((await decide('ben', more)).failure).toMatchObject({
        code: 'busy',
        message: expect.stringMatching(/4,\d+,\d+ characters; 4,000,000 are.*in \d+ seconds/) as string,
      });
    });
    expect(writes).toEqual([]);
    expect((await decide('eli', [{ ...more[0]!, id: 'elis' }])).ok).toBe(true);
    await site.wait(60_000);
    expect((await decide('ben', more)).ok).toBe(true);
  }, 60_000);

  test('a thousand changes are taken, and the rest waits unharmed', async () => {
    let seq = 1;
    for (let from = 0; from < 1000; from += 100) {
      const answer = (await decide('ben', ticks(from), seq)).value as { outcomes: unknown[]; seq: number };
      expect(answer.outcomes).toHaveLength(100);
      ({ seq } = answer);
    }
    expect((await decide('ben', ticks(1000), seq)).failure).toMatchObject({ code: 'busy' });
    await world().site.wait(60_000);
    expect((await decide('ben', ticks(1000), seq)).ok).toBe(true);
  }, 60_000);
});

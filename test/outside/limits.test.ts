import { deflateRawSync } from 'node:zlib';
import type { Command } from '#domain/quarter/command';
import { sendCommands } from '../../static/src/sync/send-commands';
import { createPageCall } from '../site/page-call';
import { askParsed, parseReply, ask, writesDuring, type Raw } from '../support/sites/ask';
import { packed, procedureSamples } from './samples';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

const decide = (input: object): Promise<Raw> =>
  askParsed(world().site, {
    account: 'ada',
    procedure: 'quarter.decide',
    payload: { quarter: world().blank, basedOn: 1, ...input },
  });

interface Decided {
  readonly seq: number;
  readonly outcomes: readonly {
    readonly ok: boolean;
    readonly seq?: number;
    readonly refusal?: { readonly code: string; readonly text: string; readonly present?: unknown };
  }[];
}

const add = (id: string): Command => ({ id, kind: 'milestone.add', values: { title: `Card ${id}` } });

/** Nothing may be stored of what was not done. */
const undone = async (work: () => Promise<void>): Promise<void> => {
  expect(await writesDuring(world().site, work)).toEqual([]);
};

describe('too much at once', () => {
  test.each<[string, object]>([
    ['101 commands', { commands: Array.from({ length: 101 }, (_, i) => add(`c${i}`)) }],
    ['no commands', { commands: [] }],
    ['a text of 50,001 characters', { commands: [{ ...add('a'), values: { title: 'x'.repeat(50_001) } }] }],
    ['450,001 packed characters', { packed: 'A'.repeat(450_001) }],
    ['a packed list of 101', { packed: packed(Array.from({ length: 101 }, (_, i) => add(`c${i}`))) }],
    ['a packed text of 50,001', { packed: packed([{ ...add('a'), values: { title: 'x'.repeat(50_001) } }]) }],
    ['a packed object', { packed: packed(add('a')) }],
  ])('%s is bad input', async (_what, input) => {
    await undone(async () => {
      expect((await decide(input)).failure?.code).toBe('bad-input');
    });
  });

  test.each<[string, object]>([
    ['a seventeenth piece', { index: 16, of: 17 }],
    ['a piece of 450,001 characters', { data: 'A'.repeat(450_001) }],
    ['a piece before the first', { index: -1 }],
  ])('%s is bad input', async (_what, piece) => {
    await undone(async () => {
      const payload = { ...procedureSamples['quarter.upload'](world().shop), ...piece };
      const reply = await askParsed(world().site, { account: 'ada', procedure: 'quarter.upload', payload });
      expect(reply.failure?.code).toBe('bad-input');
    });
  });

  test('8,001 rows to publish are bad input', async () => {
    const rows = Array.from({ length: 8001 }, (_, i) => `r${i}`);
    const payload = { quarter: world().shop.quarter, rows };
    const reply = await askParsed(world().site, { account: 'ada', procedure: 'publish.start', payload });
    expect(reply.failure?.code).toBe('bad-input');
  });

  test('a title longer than a title may be is refused in words', async () => {
    await undone(async () => {
      const reply = await decide({ commands: [{ ...add('long'), values: { title: 'x'.repeat(1000) } }] });
      expect(reply.value).toMatchObject({ outcomes: [{ ok: false }] });
    });
  });

  test.each<[string, Buffer]>([
    ['unfolds into 300 MB', Buffer.alloc(300_000_000, 0x20)],
    ['nests five million deep', Buffer.from('['.repeat(5_000_000))],
    ['is no JSON', Buffer.from('commands, please')],
  ])('a small parcel that %s is refused', async (_what, content) => {
    await undone(async () => {
      const reply = await decide({ packed: deflateRawSync(content).toString('base64') });
      expect(reply.failure?.code).toBe('refused');
    });
  });

  test('a parcel that was never packed is refused', async () => {
    await undone(async () => {
      expect((await decide({ packed: 'bm90IGRlZmxhdGVk' })).failure?.code).toBe('refused');
      expect((await decide({ packed: '§§§' })).failure?.code).toBe('refused');
    });
  });

  test('values that nest without end change nothing', async () => {
    const { mapping, shop } = world();
    const command = {
      id: 'nested',
      kind: 'mapping.choose',
      mapping: { ...mapping, defaults: { 10003: { x: 'deep' } } },
    };
    for (const depth of [25, 5_000, 100_000]) {
      const text = JSON.stringify([command]).replace('"deep"', `${'['.repeat(depth)}${']'.repeat(depth)}`);
      const input = { quarter: shop.quarter, packed: deflateRawSync(text).toString('base64') };
      await undone(async () => {
        expect((await decide(input)).failure?.code).toBe('bad-input');
      });
    }
  });
});

describe('2,000 milestones are what a quarter holds', () => {
  const table = (rows: number): string =>
    ['milestone', ...Array.from({ length: rows }, (_, index) => `Card ${index + 1}`)].join('\n');
  const importing = (id: string, rows: number): Command => ({
    id,
    kind: 'quarter.import',
    sources: [{ fileName: 'cards.csv', format: 'csv', text: table(rows) }],
  });

  test('2,001 rows are refused with the number, and nothing is stored', async () => {
    await undone(async () => {
      const { outcomes } = (await decide({ commands: [importing('many', 2001)] })).value as Decided;
      expect(JSON.stringify(outcomes[0]!.refusal)).toMatch(/2001.*2000|2,001.*2,000/);
    });
  });

  test('2,000 are taken, and one more is not', async () => {
    const { outcomes } = (await decide({ commands: [importing('full', 2000)] })).value as Decided;
    expect(outcomes).toMatchObject([{ ok: true }]);
    await undone(async () => {
      const more = (await decide({ commands: [add('more')] })).value as Decided;
      expect(more.outcomes[0]!.refusal).toMatchObject({
        code: 'FULL',
        text: expect.stringContaining('2000') as string,
      });
    });
    const opened = await askParsed(world().site, {
      account: 'dev',
      procedure: 'macro.view',
      payload: { quarter: world().blank, view: 'draft' },
    });
    const { draft } = (opened.value as { shown: { draft: { lanes: { cards: unknown[] }[] } } }).shown;
    expect(draft.lanes.flatMap(({ cards }) => cards)).toHaveLength(2000);
  }, 60_000);

  test('a table too large for one call travels in pieces', async () => {
    const call = createPageCall(world().site, { accountId: 'ada' });
    const noise = Array.from({ length: 1200 }, (_, i) => `Card ${i},"${hash(i)}"`);
    const text = ['milestone,description', ...noise].join('\n');
    const command: Command = {
      id: 'large',
      kind: 'quarter.import',
      sources: [{ fileName: 'large.csv', format: 'csv', text }],
    };
    const sent = await writesDuring(world().site, async () => {
      const { outcomes } = await sendCommands(call, {
        quarter: world().blank,
        basedOn: 1,
        commands: [command],
      });
      expect(outcomes).toMatchObject([{ ok: true }]);
    });
    expect(sent.filter((write) => write.includes('upload:')).length).toBeGreaterThan(2);
  }, 60_000);

  test('a quarter too large for one answer travels packed, and whole', async () => {
    const call = createPageCall(world().site, { accountId: 'ada' });
    const rows = Array.from({ length: 900 }, (_, i) => `Card ${i},"${'long and winding '.repeat(250)}"`);
    const text = ['milestone,description', ...rows].join('\n');
    const sources = [{ fileName: 'long.csv', format: 'csv', text }] as const;
    const commands: readonly Command[] = [{ id: 'long', kind: 'quarter.import', sources }];
    await sendCommands(call, { quarter: world().blank, basedOn: 1, commands });
    const payload = { quarter: world().blank };
    const raw = await ask(world().site, { account: 'dev', procedure: 'quarter.open', payload });
    expect(raw.length).toBeLessThan(3_000_000);
    expect(parseReply(raw)).toMatchObject({ ok: true, packed: expect.any(String) as string });
    const { quarter } = await call('quarter.open', payload);
    expect(quarter.milestones).toHaveLength(900);
  }, 60_000);
});

/** 700 characters that do not pack well. */
const hash = (seed: number): string => {
  let state = seed + 1;
  return Array.from({ length: 700 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + Math.floor((state / 2_147_483_648) * 26));
  }).join('');
};

describe('a page that comes late', () => {
  const version = (n: number): Command => ({
    id: `vision-${n}`,
    kind: 'vision.write',
    text: `Version ${n}`,
    doWhat: '',
    outcome: '',
    forWhom: '',
  });
  const many = async (count: number): Promise<number> => {
    let seq = 0;
    for (let done = 0; done < count; done += 100) {
      const commands = Array.from({ length: 100 }, (_, i) => version(done + i));
      ({ seq } = (await decide({ basedOn: Math.max(1, seq), commands })).value as Decided);
    }
    return seq;
  };

  test('is told to look again after more than 500 entries, and changes nothing', async () => {
    const first = add('first');
    const { seq: before } = (await decide({ commands: [first] })).value as Decided;
    const seq = await many(500);
    expect(seq).toBe(before + 500);
    // 500 entries ago is still known: the same command counts once.
    const again = (await decide({ basedOn: seq - 500, commands: [version(0)] })).value as Decided;
    expect(again.outcomes).toMatchObject([{ ok: true, seq: before + 1 }]);
    await undone(async () => {
      expect((await decide({ basedOn: seq - 501, commands: [first] })).failure?.code).toBe('stale');
      expect((await decide({ basedOn: 0, commands: [add('new')] })).failure?.code).toBe('stale');
    });
  }, 60_000);

  test('sends the same command again and it counts once', async () => {
    const once = (await decide({ commands: [add('twice')] })).value as Decided;
    await undone(async () => {
      const again = (await decide({ commands: [add('twice')] })).value as Decided;
      expect(again.outcomes).toEqual(once.outcomes);
    });
  });

  test('that claims to know the future is taken at what there is', async () => {
    const { outcomes } = (await decide({ basedOn: 1_000_000, commands: [add('ahead')] })).value as Decided;
    expect(outcomes).toMatchObject([{ ok: true }]);
    const payload = { quarter: world().blank, since: 1_000_000 };
    const synced = await ask(world().site, { account: 'ada', procedure: 'quarter.sync', payload });
    expect(parseReply(synced).value).toMatchObject({ kind: 'refresh' });
  });
});

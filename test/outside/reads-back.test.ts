import type { Command } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { drivePublish } from '../../static/src/features/publish/publish-driver';
import { createPageCall } from '../site/page-call';
import { ask, askParsed, writesDuring, type Account, type Raw } from '../support/sites/ask';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

interface Opened {
  readonly seq: number;
  readonly quarter: Quarter;
}

const openCold = async (quarter = world().blank, account: Account = 'dev'): Promise<Raw> => {
  world().site.restart();
  return askParsed(world().site, { account, procedure: 'quarter.open', payload: { quarter } });
};

const opened = async (quarter?: string): Promise<Opened> => {
  const reply = await openCold(quarter);
  expect(reply.failure).toBeUndefined();
  return reply.value as Opened;
};

const decide = async (commands: readonly Command[], quarter = world().blank): Promise<Raw> => {
  const { seq } = await opened(quarter);
  return askParsed(world().site, {
    account: 'eli',
    procedure: 'quarter.decide',
    payload: { quarter, basedOn: seq, commands },
  });
};

const importing = (text: string): Command => ({
  id: 'brought',
  kind: 'quarter.import',
  sources: [{ fileName: 'a.csv', format: 'csv', text }],
});

describe('a quarter opens, in a cold process, after whatever a participant sends:', () => {
  const names = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];
  const columns = ['type', 'effort', 'business value', 'ux value'];

  test.each(names.flatMap((name) => columns.map((column) => [name, column] as const)))(
    'the cell %s in the column %s',
    async (name, column) => {
      const reply = await decide([importing(`milestone,${column}\nFrom a table,${name}\n`)]);
      expect(['refused', undefined]).toContain(reply.failure?.code);
      expect((await openCold()).failure).toBeUndefined();
    },
  );

  test('a heading of 60,000 characters', async () => {
    await decide([importing(`milestone,${'h'.repeat(60_000)}\nFrom a table,x\n`)]);
    expect((await openCold()).failure).toBeUndefined();
  });

  test('a task with an id of 210 characters, which is then published', async () => {
    const quarter = world().blank;
    await decide([
      {
        id: 'tasks',
        kind: 'milestone.add',
        values: { title: 'With a task', tasks: [{ id: 't'.repeat(210), text: 'Cut', done: false }] },
      },
    ]);
    const ada = createPageCall(world().site, { accountId: 'ada' });
    const { seq } = await ada('quarter.open', { quarter });
    const mapping = (await ada('publish.prepare', { quarter })).mapping;
    const task = { issueTypeId: '10003', issueTypeName: 'Sub-task', label: null, level: -1 };
    await ada('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [
        {
          id: 'with-tasks',
          kind: 'mapping.choose',
          mapping: { ...mapping, tasks: { underEpic: null, underStandard: task } },
        },
      ],
    });
    await drivePublish({ call: ada, wait: (ms) => world().site.wait(ms), quarter }).catch(() => undefined);
    expect((await openCold()).failure).toBeUndefined();
  });
});

describe('an entry that cannot be read', () => {
  const damaged: readonly (readonly [string, string])[] = [
    ['is no record', '{"secret":"Elm Street"}'],
    [
      'holds what nobody packed',
      JSON.stringify({ v: 3, seq: 5, commandId: 'x', command: 'x', by: null, at: 'x', packed: '§' }),
    ],
    ['is a text', '"gone"'],
  ];

  test.each(damaged)(
    'and %s makes the quarter read-only before it, in a cold process',
    async (_what, json) => {
      const { blank, damage, site } = world();
      const whole = await opened();
      expect(damage(`q:${blank}:e:5`, json)).toBe(true);
      const readOnly = await opened();
      expect([whole.seq, readOnly.seq]).toEqual([5, 4]);

      const writes = await writesDuring(site, async () => {
        const reply = await decide([{ id: 'late', kind: 'objective.add', values: { title: 'Too late' } }]);
        expect(reply.value).toMatchObject({
          outcomes: [
            {
              ok: false,
              refusal: {
                code: 'SEALED',
                text: expect.stringMatching(/up to revision 4.*administrator/) as string,
              },
            },
          ],
        });
        const started = await askParsed(site, {
          account: 'ada',
          procedure: 'publish.prepare',
          payload: { quarter: blank },
        });
        expect(started.failure).toBeUndefined();
      });
      expect(writes).toEqual([]);

      const draft = await askParsed(site, {
        account: 'dev',
        procedure: 'macro.view',
        payload: { quarter: blank, view: 'draft' },
      });
      expect(draft.value).toMatchObject({ shown: { draft: { seq: 4 } } });
      const removed = await askParsed(site, {
        account: 'ada',
        procedure: 'quarter.remove',
        payload: { quarter: blank },
      });
      expect(removed.failure).toBeUndefined();
      expect((await openCold(blank, 'ada')).failure?.code).toBe('not-found');
    },
  );

  test('lets an export show what stood before it', async () => {
    const { shop, damage, site, quarter } = world();
    const { seq } = await opened(shop.quarter);
    expect(damage(`q:${shop.quarter}:e:${String(seq)}`, '"gone"')).toBe(true);
    site.restart();
    const outcome = await site.callFunction({
      function: 'export-quarter',
      accountId: 'dev',
      payload: { exportType: 'word', context: { config: { quarter: shop.quarter }, contentId: '1' } },
    });
    const text = JSON.stringify(outcome);
    const shown = quarter.milestones.filter(({ title }) => text.includes(JSON.stringify(title).slice(1, -1)));
    expect(shown.length).toBeGreaterThan(10);
  });

  test('is told in no answer', async () => {
    const { blank, damage, site } = world();
    damage(`q:${blank}:e:5`, '{"secret":"Elm Street"}');
    site.restart();
    const reply = await ask(site, { account: 'dev', procedure: 'quarter.open', payload: { quarter: blank } });
    expect(reply).not.toMatch(/Elm Street/);
  });

  test('keeps nobody from removing the quarter, even where it is the very first', async () => {
    const { blank, damage, site } = world();
    damage(`q:${blank}:e:1`, '{}');
    site.restart();
    const removed = await askParsed(site, {
      account: 'ada',
      procedure: 'quarter.remove',
      payload: { quarter: blank },
    });
    expect(removed.failure).toBeUndefined();
    const list = await askParsed(site, {
      account: 'ada',
      procedure: 'project.open',
      payload: { project: 'SHOP' },
    });
    expect(JSON.stringify(list.value)).not.toContain(blank);
  });
});

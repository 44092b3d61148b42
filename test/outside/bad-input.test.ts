import type { ProcedureKey } from '../../static/src/rpc/call';
import { CONTRACT_VERSION } from '#contract/reply';
import { ask, askParsed, parseReply, type Account, type Asking } from '../support/sites/ask';
import { commandsFor, decideSamples, procedureSamples } from './samples';
import { givenWorld } from './world';

const world = givenWorld();

const procedures = Object.keys(procedureSamples) as readonly ProcedureKey[];

/** What the app asked for meanwhile, of storage and of the products: reads as well. */
const requestsDuring = async (work: () => Promise<unknown>): Promise<number> => {
  const { site } = world();
  site.reset('keep');
  await work();
  return site.traffic().filter(({ kind }) => kind !== 'invoke').length;
};

const NONSENSE: readonly unknown[] = [null, 17.5, true, '', {}, [], ['x'], { $ne: null }, 'x'.repeat(60_000)];

interface Keyed {
  readonly key?: string;
}

const keysOf = (body: unknown): readonly string[] =>
  (Array.isArray(body) ? (body as readonly Keyed[]) : [(body ?? {}) as Keyed]).flatMap(
    ({ key }) => key ?? [],
  );

/** Texts that are no ids, and would name another record where they became a part of a key. */
const NO_IDS = ['', 'account:ada', 'q:10000:e:1', '../10000', '10000\n', 'ä', 'x'.repeat(300)];

type Fields = Readonly<Record<string, unknown>>;

/** The input with each of its fields in turn being something else, and with a field too many. */
const spoilt = (input: Fields): readonly Fields[] => [
  ...Object.keys(input).flatMap((field) =>
    NONSENSE.filter((value) => typeof value !== typeof input[field] || Array.isArray(value)).map((value) => ({
      ...input,
      [field]: value,
    })),
  ),
  ...Object.keys(input).map((field) =>
    Object.fromEntries(Object.entries(input).filter(([name]) => name !== field)),
  ),
  { ...input, accountId: 'ada' },
  { ...input, constructor: 1 },
];

describe.each(procedures)('%s', (procedure) => {
  const samples = () => [
    procedureSamples[procedure](world().shop),
    ...(procedure === 'quarter.decide' ? decideSamples.map((make) => make(world().shop)) : []),
  ];
  const optional: Readonly<Partial<Record<ProcedureKey, readonly string[]>>> = {
    'publish.prepare': ['rows'],
    'publish.start': ['rows'],
    'issue.glance': ['project'],
  };

  test('answers nonsense with bad-input and asks for nothing', async () => {
    const inputs = samples()
      .flatMap((input) => spoilt(input))
      .filter((input) => !(optional[procedure] ?? []).some((field) => !(field in input)))
      // A list of no rows, and of rows that are not there, is a list of rows.
      .filter(({ rows }) => !Array.isArray(rows))
      .filter(({ members }) => !Array.isArray(members));
    const requests = await requestsDuring(async () => {
      for (const payload of inputs) {
        const reply = await askParsed(world().site, { account: 'ada', procedure, payload });
        expect([reply.failure?.code, payload]).toEqual(['bad-input', payload]);
      }
    });
    expect(inputs.length).toBeGreaterThan(0);
    expect(requests).toBe(0);
  });

  test('takes no text that could name another record for an id that is a part of a key', async () => {
    const inputs = samples().flatMap((input) => [
      ...['quarter', 'issue', 'keep']
        .filter((field) => typeof (input as Fields)[field] === 'string')
        .flatMap((field) => NO_IDS.map((text) => ({ ...input, [field]: text }))),
      ...['members', 'drop']
        .filter((field) => Array.isArray((input as Fields)[field]))
        .flatMap((field) => NO_IDS.map((text) => ({ ...input, [field]: [text] }))),
    ]);
    const { site } = world();
    site.reset('keep');
    for (const payload of inputs) {
      const reply = await askParsed(site, { account: 'ada', procedure, payload });
      // A quarter of such a name is one that never was.
      expect(['bad-input', 'not-found']).toContain(reply.failure?.code);
    }
    const keys = site
      .traffic()
      .flatMap(({ kind, requestBody }) => (kind === 'kvs' ? keysOf(requestBody) : []));
    for (const text of NO_IDS) expect(keys.filter((key) => text !== '' && key.includes(text))).toEqual([]);
  });

  test('tells a page of another version to reload, whatever it sent', async () => {
    const requests = await requestsDuring(async () => {
      for (const contractVersion of [CONTRACT_VERSION + 1, 0, String(CONTRACT_VERSION), null, {}]) {
        for (const input of [...samples(), { nonsense: true }]) {
          const payload = { ...input, contractVersion };
          const reply = await askParsed(world().site, { account: 'ada', procedure, payload });
          expect(reply.failure?.code).toBe('reload');
        }
      }
    });
    expect(requests).toBe(0);
  });

  test('is refused before any call where nobody is signed in, licensed or known', async () => {
    const payload = samples()[0];
    const strangers: readonly (Pick<Asking, 'account'> & { readonly isLicensed?: boolean })[] = [
      { account: null },
      { account: 'ada', isLicensed: false },
      // Without a Jira licence, in Jira.
      { account: 'fay' },
    ];
    const replies: string[] = [];
    const requests = await requestsDuring(async () => {
      for (const stranger of strangers) {
        replies.push(await ask(world().site, { ...stranger, procedure, payload }));
        replies.push(await ask(world().site, { ...stranger, procedure, payload: { nonsense: true } }));
      }
    });
    expect(requests).toBe(0);
    expect(new Set(replies).size).toBe(1);
    expect(parseReply(replies[0]!).failure?.code).toBe('not-found');
  });
});

describe('commands', () => {
  const decide = (account: Account, command: unknown) =>
    askParsed(world().site, {
      account,
      procedure: 'quarter.decide',
      payload: { quarter: world().shop.quarter, basedOn: 1, commands: [command] },
    });

  test('of every kind are taken whole or not at all', async () => {
    const requests = await requestsDuring(async () => {
      for (const { command } of commandsFor(world())) {
        const wrong = [
          { ...command, by: 'ben' },
          { ...command, id: 'no id!' },
          { ...command, id: 'x'.repeat(65) },
        ];
        for (const one of wrong) expect((await decide('ada', one)).failure?.code).toBe('bad-input');
      }
    });
    expect(requests).toBe(0);
  });

  test('that only the server says of its own calls are none', async () => {
    const { run, row } = world().shop;
    const invented = [
      {
        kind: 'publish.start',
        rows: [row],
        screens: [],
        refused: [],
        highestNumber: 0,
        mapping: world().mapping,
      },
      { kind: 'publish.intend', run, intent: { id: 'i', rows: [row], at: '', highestNumber: 0 } },
      { kind: 'publish.record', run, intent: 'i', receipts: [], refused: [], highestNumber: 0, done: true },
      { kind: 'publish.link', run, linked: [], unlinked: [], refused: [], notBefore: '', done: true },
      { kind: 'publish.end', run, state: 'done' },
      { kind: 'quarter.create' },
      { kind: 'ballot.reveal' },
      { kind: 'constructor' },
    ];
    for (const command of invented) {
      expect((await decide('ada', { id: 'invented', ...command })).failure?.code).toBe('bad-input');
    }
  });
});

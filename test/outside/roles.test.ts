import type { Command } from '#domain/quarter/command';
import { ask, askParsed, writesDuring, type Account, type Raw } from '../support/sites/ask';
import type { May } from './command-sample';
import { commandsFor, procedureSamples } from './samples';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

interface Answered {
  readonly seq: number;
  readonly outcomes: readonly { readonly ok: boolean; readonly refusal?: { readonly code: string } }[];
}

/** `done`, the code of the refusal, or that of the failure. */
const send = async (account: Account, command: Command, quarter = world().shop.quarter): Promise<string> => {
  const payload = { quarter, basedOn: 1, commands: [command] };
  const reply = await askParsed(world().site, { account, procedure: 'quarter.decide', payload });
  if (!reply.ok) return reply.failure!.code;
  const [outcome] = (reply.value as Answered).outcomes;
  return outcome!.ok ? 'done' : outcome!.refusal!.code;
};

type Person = 'ada' | 'ben' | 'cleo' | 'dev' | 'eli';

const LEADS = {
  participant: 'done',
  author: 'done',
  facilitator: 'done',
  leader: 'LEADER_ONLY',
  'facilitator or leader': 'done',
  newcomer: 'ALREADY_JOINED',
};

/** What everybody who may see the quarter gets, by what a command asks for. */
const expected: Readonly<Record<Person, Readonly<Record<May, string>>>> = {
  ada: LEADS,
  cleo: LEADS,
  ben: {
    participant: 'done',
    author: 'done',
    facilitator: 'FACILITATOR_ONLY',
    leader: 'LEADER_ONLY',
    'facilitator or leader': 'FACILITATOR_ONLY',
    newcomer: 'ALREADY_JOINED',
  },
  // Leads the session that runs, and nothing else.
  eli: {
    participant: 'done',
    author: 'not theirs',
    facilitator: 'FACILITATOR_ONLY',
    leader: 'done',
    'facilitator or leader': 'done',
    newcomer: 'ALREADY_JOINED',
  },
  dev: {
    participant: 'JOIN_FIRST',
    author: 'JOIN_FIRST',
    facilitator: 'JOIN_FIRST',
    leader: 'JOIN_FIRST',
    'facilitator or leader': 'JOIN_FIRST',
    newcomer: 'done',
  },
};

const notTheirs = (kind: Command['kind']): string => (kind === 'undo' ? 'NOT_YOURS' : 'AUTHOR_ONLY');

const people = Object.keys(expected) as readonly Person[];

test.each(people)('%s may send the commands of the own role and no others', async (person) => {
  for (const { kind, may, command, quarter } of commandsFor(world())) {
    const wanted = expected[person][may] === 'not theirs' ? notTheirs(kind) : expected[person][may];
    let got = '';
    const writes = await writesDuring(world().site, async () => {
      got = await send(person, command, quarter);
    });
    // What was refused is not even noted; what was done may have nothing to write, where nothing had to change.
    const stored = got === 'done' ? [] : writes;
    expect({ kind, got, stored }).toEqual({ kind, got: wanted, stored: [] });
  }
});

describe('publishing asks for Create Issues and Link Issues, whatever the role', () => {
  const publishing = ['publish.start', 'publish.step', 'publish.stop'] as const;

  test.each(['dev', 'eli'] as const)('%s publishes nothing and leaves no trace', async (account) => {
    for (const procedure of publishing) {
      for (const payload of [
        procedureSamples[procedure](world().shop),
        { ...procedureSamples[procedure](world().shop), rows: undefined },
      ]) {
        let reply: Raw | undefined;
        const writes = await writesDuring(world().site, async () => {
          reply = await askParsed(world().site, { account, procedure, payload });
        });
        expect({ procedure, writes }).toEqual({ procedure, writes: [] });
        expect(reply!.ok ? reply!.value : { run: null }).toMatchObject({ run: null });
      }
    }
  });

  test('who may not is told row by row', async () => {
    const payload = procedureSamples['publish.start'](world().shop);
    const reply = await askParsed(world().site, { account: 'eli', procedure: 'publish.start', payload });
    const news = { created: [], refused: [{ row: world().shop.row, code: 'NO_PERMISSION' }] };
    expect(reply.value).toMatchObject({ created: 0, refused: 1, news });
  });

  test.each(['ben', 'cleo'] as const)('%s may go on with what ada began', async (account) => {
    const payload = procedureSamples['publish.step'](world().shop);
    const reply = await askParsed(world().site, { account, procedure: 'publish.step', payload });
    expect(reply.value).toMatchObject({ news: { created: [{ row: world().shop.row }] } });
  });

  test('a publisher need not have joined', async () => {
    const payload = procedureSamples['publish.step'](world().lab);
    const reply = await askParsed(world().site, { account: 'cleo', procedure: 'publish.step', payload });
    expect(reply.value).toMatchObject({ news: { created: [{ row: world().lab.row }] } });
  });
});

describe('quarters are made and removed', () => {
  const create = (account: Account) =>
    askParsed(world().site, {
      account,
      procedure: 'quarter.create',
      payload: procedureSamples['quarter.create'](world().shop),
    });
  const remove = (account: Account, quarter: string) =>
    askParsed(world().site, { account, procedure: 'quarter.remove', payload: { quarter } });

  test('by whoever may create issues, and not by a reader', async () => {
    const writes = await writesDuring(world().site, async () => {
      expect((await create('dev')).failure?.code).toBe('refused');
    });
    expect(writes).toEqual([]);
    expect((await create('eli')).ok).toBe(true);
  });

  test('a real one by administrators alone, a sample also by who leads it', async () => {
    const writes = await writesDuring(world().site, async () => {
      expect((await remove('cleo', world().blank)).failure?.code).toBe('refused');
      expect((await remove('ben', world().shop.quarter)).failure?.code).toBe('refused');
      expect((await remove('dev', world().shop.quarter)).failure?.code).toBe('refused');
    });
    expect(writes).toEqual([]);
    expect((await remove('cleo', world().shop.quarter)).ok).toBe(true);
    expect((await remove('ada', world().blank)).ok).toBe(true);
  });

  test('a removed one is gone for everybody, like one that never was', async () => {
    expect((await remove('ada', world().shop.quarter)).ok).toBe(true);
    const open = (quarter: string) =>
      ask(world().site, { account: 'ada', procedure: 'quarter.open', payload: { quarter } });
    expect(await open(world().shop.quarter)).toBe(await open(`${world().shop.project}-never`));
    const create = { ...procedureSamples['quarter.create'](world().shop), commandId: 'shop' };
    const again = await askParsed(world().site, {
      account: 'ada',
      procedure: 'quarter.create',
      payload: create,
    });
    expect(again.failure?.code).toBe('refused');
  });
});

describe('members', () => {
  test('speak for themselves and name nobody a facilitator', async () => {
    const edit = (id: string, target: string, changes: object) =>
      send('ben', { id, kind: 'member.edit', target, changes });
    expect(await edit('own', 'ben', { skills: ['Forge'] })).toBe('done');
    expect(await edit('rise', 'ben', { facilitator: true })).toBe('FACILITATOR_ONLY');
    expect(await edit('other', 'eli', { skills: ['Forge'] })).toBe('FACILITATOR_ONLY');
    expect(await edit('fall', 'cleo', { facilitator: false })).toBe('FACILITATOR_ONLY');
  });

  test('who was removed reads along, and takes up the same place again', async () => {
    expect(await send('cleo', { id: 'out', kind: 'member.remove', target: 'ben' })).toBe('done');
    expect(await send('ben', { id: 'late', kind: 'objective.add', values: { title: 'Late' } })).toBe(
      'JOIN_FIRST',
    );
    expect(await send('ben', { id: 'back', kind: 'member.join', role: 'data' })).toBe('done');
    const payload = { quarter: world().shop.quarter };
    const opened = await askParsed(world().site, { account: 'ben', procedure: 'quarter.open', payload });
    expect(opened.value).toMatchObject({ me: { member: 'ben', facilitator: false } });
  });

  test('nobody joins while joining is closed, except who administers', async () => {
    const close = { id: 'close', kind: 'quarter.edit', changes: { joining: 'closed' } } as const;
    expect(await send('cleo', close)).toBe('done');
    expect(await send('dev', { id: 'dev', kind: 'member.join', role: 'data' })).toBe('JOINING_CLOSED');
  });

  test('nobody takes the place of another by naming it', async () => {
    expect(await send('dev', { id: 'ben', kind: 'member.join', role: 'data' })).toBe('ID_TAKEN');
  });
});

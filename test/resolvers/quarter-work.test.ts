import { deflateSync } from 'fflate';
import type { Entry } from '../../src/domain/quarter/entry';
import type { Quarter } from '../../src/domain/quarter/quarter';
import { startPlatform, type Platform } from './small-platform';

const ID = '10000-one';
const made = {
  project: 'SHOP',
  commandId: 'one',
  label: 'Q1 2027',
  team: 'Checkout',
  startDate: '2027-01-04',
};

type Outcome =
  | { id: string; ok: true; seq: number }
  | { id: string; ok: false; refusal: { code: string; text: string; parameters: Record<string, unknown> } };
type Sync =
  { kind: 'entries'; seq: number; entries: Entry[] } | { kind: 'refresh'; seq: number; quarter: Quarter };
interface Decided {
  seq: number;
  outcomes: Outcome[];
  sync: Sync;
}
interface Opened {
  seq: number;
  quarter: Quarter;
  me: { member: string | null; facilitator: boolean; administers: boolean; mayPublish: boolean };
  hint: { channel: string; token: string } | null;
}

const opened = (platform: Platform, who: string): Promise<Opened> =>
  platform.ask<Opened>(who, 'quarter.open', { quarter: ID });

const decide = async (
  platform: Platform,
  who: string,
  commands: readonly object[],
  basedOn?: number,
): Promise<Decided> =>
  platform.ask<Decided>(who, 'quarter.decide', {
    quarter: ID,
    basedOn: basedOn ?? (await opened(platform, who)).seq,
    commands,
  });

const join = (id: string, role = 'engineering') => ({ id, kind: 'member.join', role });
const card = (id: string, title = id) => ({ id, kind: 'milestone.add', values: { title } });

const aQuarter = async (): Promise<Platform> => {
  const platform = startPlatform();
  await platform.ask('ada', 'quarter.create', made);
  return platform;
};

const codeOf = (outcome: Outcome | undefined): string | undefined =>
  outcome?.ok === false ? outcome.refusal.code : undefined;

describe('making a quarter', () => {
  it('lists it, with its maker as facilitator', async () => {
    const platform = await aQuarter();
    const { me, quarter, seq } = await opened(platform, 'ada');
    expect([seq, me]).toEqual([1, { member: 'one', facilitator: true, administers: true, mayPublish: true }]);
    expect(quarter.settings).toMatchObject({
      label: 'Q1 2027',
      weeks: 13,
      projectId: '10000',
      exportReleased: false,
    });
    const list = await platform.ask('dev', 'project.open', { project: 'SHOP' });
    expect(list).toEqual({
      project: { id: '10000', key: 'SHOP', name: 'Shop' },
      me: { administers: false, mayCreate: false, mayPublish: false },
      quarters: [{ id: ID, label: 'Q1 2027', demo: false, startDate: '2027-01-04', weeks: 13 }],
    });
  });

  it('makes it once, however often the same command comes', async () => {
    const platform = await aQuarter();
    platform.restart();
    expect(await platform.ask('ada', 'quarter.create', made)).toEqual({ quarter: ID });
    expect((await opened(platform, 'ada')).seq).toBe(1);
  });

  it('goes on where an attempt died', async () => {
    const platform = startPlatform();
    let writes = 0;
    for (let dyingAt = 1; dyingAt < 12; dyingAt += 1) {
      writes = 0;
      platform.interfere(({ path }) =>
        path === '/api/v1/set' && (writes += 1) >= dyingAt
          ? { status: 400, body: { code: 'DEAD', message: '' } }
          : undefined,
      );
      const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
      const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
      await platform.invoke('ada', 'quarter.create', { ...made, demo: true });
      error.mockRestore();
      warn.mockRestore();
    }
    platform.interfere(undefined);
    expect(await platform.ask('ada', 'quarter.create', { ...made, demo: true })).toEqual({ quarter: ID });
    const { seq, quarter } = await opened(platform, 'ada');
    expect([
      seq,
      quarter.members.filter(({ facilitator }) => facilitator).length > 0,
      quarter.settings.demo,
    ]).toEqual([2, true, true]);
    expect(quarter.milestones.length).toBeGreaterThan(20);
  });

  it('needs Create Issues, and an id that is nobody else’s', async () => {
    const platform = await aQuarter();
    expect(await platform.invoke('dev', 'quarter.create', { ...made, commandId: 'two' })).toMatchObject({
      failure: { code: 'refused' },
    });
    expect(await platform.invoke('ben', 'quarter.create', made)).toMatchObject({
      failure: { code: 'refused' },
    });
    expect((await opened(platform, 'ben')).me.member).toBeNull();
  });

  it('says which rule its settings break', async () => {
    const reply = await startPlatform().invoke('ada', 'quarter.create', { ...made, startDate: '2027-01-05' });
    expect(reply).toMatchObject({
      failure: { code: 'refused', details: { refusal: { code: 'NOT_A_MONDAY' } } },
    });
  });
});

describe('removing a quarter', () => {
  it('is for administrators, and for whoever leads a sample', async () => {
    const platform = await aQuarter();
    expect(await platform.invoke('ben', 'quarter.remove', { quarter: ID })).toMatchObject({
      failure: { code: 'refused' },
    });
    expect(await platform.ask('ben', 'quarter.create', { ...made, commandId: 'sample', demo: true })).toEqual(
      { quarter: '10000-sample' },
    );
    expect(await platform.invoke('cleo', 'quarter.remove', { quarter: '10000-sample' })).toMatchObject({
      failure: { code: 'refused' },
    });
    expect(await platform.ask('ben', 'quarter.remove', { quarter: '10000-sample' })).toBeNull();
    expect(await platform.ask('ada', 'quarter.remove', { quarter: ID })).toBeNull();
    expect(
      (await platform.ask<{ quarters: [] }>('ada', 'project.open', { project: 'SHOP' })).quarters,
    ).toEqual([]);
  });

  it('leaves no person, no link and no entry behind', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await platform.ask('ada', 'quarter.remove', { quarter: ID });
    const left = [...platform.storage.records.keys()].filter((key) => key.includes(ID));
    expect(left).toEqual([`life:q:${ID}`]);
    expect(await platform.invoke('ada', 'quarter.create', made)).toMatchObject({
      failure: { code: 'refused' },
    });
  });
});

describe('deciding', () => {
  it('carries out or refuses each command by itself', async () => {
    const platform = await aQuarter();
    const { seq, outcomes, sync } = await decide(platform, 'ada', [
      card('m1'),
      { id: 'x', kind: 'milestone.edit', target: 'none', changes: {} },
      card('m2'),
    ]);
    expect(outcomes.map((outcome) => [outcome.id, outcome.ok])).toEqual([
      ['m1', true],
      ['x', false],
      ['m2', true],
    ]);
    expect([seq, sync.kind === 'entries' && sync.entries.map(({ commandId }) => commandId)]).toEqual([
      3,
      ['m1', 'm2'],
    ]);
  });

  it('answers a command that is sent again as it answered before', async () => {
    const platform = await aQuarter();
    const first = await decide(platform, 'ada', [card('m1')], 1);
    platform.restart();
    const again = await decide(platform, 'ada', [card('m1')], 1);
    expect(again).toEqual(first);
  });

  it('does not take somebody else’s entry for one’s own', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await decide(platform, 'ada', [card('m1')], 2);
    const { outcomes } = await decide(platform, 'ben', [card('m1', 'Another')], 2);
    expect(codeOf(outcomes[0])).toBe('ID_TAKEN');
  });

  it('refuses as stale what was based on more than 500 entries ago', async () => {
    const platform = await aQuarter();
    for (let n = 0; n < 6; n += 1) {
      const commands = Array.from({ length: 100 }, (_, i) => ({
        id: `v${n}-${i}`,
        kind: 'vision.write',
        text: `V${n} ${i}`,
        doWhat: '',
        outcome: '',
        forWhom: '',
      }));
      await decide(platform, 'ada', commands, n * 100 + 1);
    }
    for (const isCold of [false, true]) {
      if (isCold) platform.restart();
      const reply = await platform.invoke('ada', 'quarter.decide', {
        quarter: ID,
        basedOn: 50,
        commands: [card('late')],
      });
      expect(reply).toMatchObject({ ok: false, failure: { code: 'stale' } });
    }
    expect((await decide(platform, 'ada', [card('late')], 101)).outcomes[0]?.ok).toBe(true);
  });

  it('names who stands in the way of an undo', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b'), card('m1', 'Mine')]);
    await decide(platform, 'ada', [
      { id: 'e', kind: 'milestone.edit', target: 'm1', changes: { title: 'Ours' } },
    ]);
    const { outcomes } = await decide(platform, 'ben', [{ id: 'u', kind: 'undo', seq: 3 }]);
    expect(codeOf(outcomes[0])).toBe('CHANGED_SINCE');
    expect(outcomes[0]).toMatchObject({ refusal: { parameters: { who: 'ada of Shop' } } });
  });

  it('undoes an entry that is older than anything remembered', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [card('m1', 'Old')]);
    for (let n = 0; n < 3; n += 1) {
      const commands = Array.from({ length: 100 }, (_, i) => card(`c${n}-${i}`));
      await decide(platform, 'ada', commands);
    }
    platform.restart();
    const { outcomes, seq } = await decide(platform, 'ada', [{ id: 'u', kind: 'undo', seq: 2 }]);
    expect(outcomes).toEqual([{ id: 'u', ok: true, seq }]);
    expect((await opened(platform, 'ada')).quarter.milestones.some(({ id }) => id === 'm1')).toBe(false);
  });

  it('brings the list of quarters up to date with their names', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [{ id: 's', kind: 'quarter.edit', changes: { label: 'Spring' } }]);
    expect(await platform.ask('ada', 'project.open', { project: '10000' })).toMatchObject({
      quarters: [{ label: 'Spring' }],
    });
  });
});

describe('commands that travel packed', () => {
  const packed = (value: unknown): string =>
    Buffer.from(deflateSync(Buffer.from(JSON.stringify(value)))).toString('base64');

  it('are carried out like others', async () => {
    const platform = await aQuarter();
    const reply = await platform.ask<Decided>('ada', 'quarter.decide', {
      quarter: ID,
      basedOn: 1,
      packed: packed([card('m1')]),
    });
    expect(reply.outcomes).toEqual([{ id: 'm1', ok: true, seq: 2 }]);
  });

  it('may come in pieces, in any order, under their sender’s account alone', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    const noise = Array.from({ length: 60_000 }, (_, i) => Math.imul(i + 1, 2654435761).toString(36)).join(
      ' ',
    );
    const text = packed([
      card('m1'),
      { id: 'v', kind: 'vision.write', text: 'x', doWhat: noise.slice(0, 40_000), outcome: '', forWhom: '' },
    ]);
    const half = Math.ceil(text.length / 2);
    const piece = (index: number) => ({
      quarter: ID,
      upload: 'up',
      index,
      of: 2,
      data: text.slice(index * half, (index + 1) * half),
    });
    await platform.ask('ada', 'quarter.upload', piece(1));
    const missing = await platform.invoke('ada', 'quarter.decide', { quarter: ID, basedOn: 2, upload: 'up' });
    expect(missing).toMatchObject({ failure: { code: 'refused' } });
    await platform.ask('ada', 'quarter.upload', piece(0));
    expect(
      await platform.invoke('ben', 'quarter.decide', { quarter: ID, basedOn: 2, upload: 'up' }),
    ).toMatchObject({ failure: { code: 'refused' } });
    const { outcomes } = await platform.ask<Decided>('ada', 'quarter.decide', {
      quarter: ID,
      basedOn: 2,
      upload: 'up',
    });
    expect(outcomes[0]).toEqual({ id: 'm1', ok: true, seq: 3 });
  });

  it('may be pieces larger than a stored value', async () => {
    const platform = await aQuarter();
    const text = 'A'.repeat(430_000);
    await platform.ask('ada', 'quarter.upload', { quarter: ID, upload: 'up', index: 0, of: 1, data: text });
    const stored = [...platform.storage.records].filter(([key]) => key.startsWith('upload:'));
    expect(stored).toHaveLength(3);
  });

  it.each([
    ['what is not packed', 'hello'],
    [
      'a small text that unfolds into a huge one',
      Buffer.from(deflateSync(new Uint8Array(40_000_000))).toString('base64'),
    ],
  ])('are refused when they are %s', async (_, text) => {
    const platform = await aQuarter();
    const reply = await platform.invoke('ada', 'quarter.decide', { quarter: ID, basedOn: 1, packed: text });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'refused' } });
    expect((await opened(platform, 'ada')).seq).toBe(1);
  });

  it('are checked like others once unpacked', async () => {
    const platform = await aQuarter();
    const reply = await platform.invoke('ada', 'quarter.decide', {
      quarter: ID,
      basedOn: 1,
      packed: packed([{ id: 'p', kind: 'publish.clear', run: 'r' }]),
    });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  });
});

describe('joining', () => {
  it('makes a member of an account, once', async () => {
    const platform = await aQuarter();
    expect((await decide(platform, 'ben', [join('b')])).outcomes).toEqual([{ id: 'b', ok: true, seq: 2 }]);
    expect((await opened(platform, 'ben')).me).toMatchObject({ member: 'b', facilitator: false });
    expect(codeOf((await decide(platform, 'ben', [join('b2')])).outcomes[0])).toBe('ALREADY_JOINED');
  });

  it('gives nobody another’s membership', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    for (const id of ['one', 'b']) {
      expect(codeOf((await decide(platform, 'cleo', [join(id)], 0)).outcomes[0])).toBe('ID_TAKEN');
      expect((await opened(platform, 'cleo')).me.member).toBeNull();
    }
  });

  it('does not leave a member without account where it dies half way', async () => {
    const platform = await aQuarter();
    platform.interfere(({ path, body }) =>
      path === '/api/v1/set' && (body as { key: string }).key === `q:${ID}:e:2`
        ? { status: 400, body: { code: 'DEAD', message: '' } }
        : undefined,
    );
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await platform.invoke('ben', 'quarter.decide', { quarter: ID, basedOn: 1, commands: [join('b')] });
    error.mockRestore();
    platform.interfere(undefined);
    expect((await opened(platform, 'ben')).me.member).toBeNull();
    await decide(platform, 'ben', [join('other')]);
    const { me, quarter } = await opened(platform, 'ben');
    expect([me.member, quarter.members.map(({ id }) => id).sort()]).toEqual(['b', ['b', 'one']]);
  });

  it('takes somebody back who was removed', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await decide(platform, 'ada', [{ id: 'r', kind: 'member.remove', target: 'b' }]);
    expect((await opened(platform, 'ben')).me.member).toBeNull();
    expect((await decide(platform, 'ben', [join('b-again')])).outcomes[0]?.ok).toBe(true);
    expect((await opened(platform, 'ben')).me.member).toBe('b');
  });
});

describe('names', () => {
  it('are read from Jira when shown and never stored', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    expect(await platform.ask('dev', 'quarter.people', { quarter: ID, members: ['b', 'nobody'] })).toEqual([
      { member: 'b', accountId: 'ben', displayName: 'ben of Shop', avatarUrl: '' },
    ]);
    expect([...platform.storage.records.values()].join()).not.toContain('of Shop');
    const entries = [...platform.storage.records].filter(([key]) => key.startsWith(`q:${ID}:`));
    expect(JSON.stringify(entries)).not.toMatch(/"ben"/);
  });
});

describe('what is secret until the reveal (S3-4)', () => {
  const cast = { id: 'cast', kind: 'ballot.cast', round: 'round', value: 'L' };
  const start = async (): Promise<Platform> => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await decide(platform, 'cleo', [join('c')]);
    await decide(platform, 'ada', [card('m1'), { id: 'round', kind: 'effortRound.open', milestone: 'm1' }]);
    return platform;
  };

  it('stands in no reply to anybody but its author', async () => {
    const platform = await start();
    const { seq } = await opened(platform, 'cleo');
    const own = await decide(platform, 'ben', [cast], seq);
    expect(JSON.stringify(own.sync)).toContain('"value":"L"');
    for (const who of ['ada', 'cleo', 'dev']) {
      for (const [key, payload] of [
        ['quarter.open', { quarter: ID }],
        ['quarter.sync', { quarter: ID, since: seq }],
        ['quarter.sync', { quarter: ID, since: 0 }],
        [
          'quarter.decide',
          {
            quarter: ID,
            basedOn: seq,
            commands: [{ id: `again-${who}`, kind: 'milestone.edit', target: 'm1', changes: { notes: who } }],
          },
        ],
      ] as const) {
        expect(JSON.stringify(await platform.invoke(who, key, payload))).not.toContain('"L"');
      }
    }
  });

  it('is everybody’s after it, and arrives as a whole quarter', async () => {
    const platform = await start();
    await decide(platform, 'ben', [cast]);
    const { seq } = await opened(platform, 'cleo');
    await decide(platform, 'ada', [{ id: 'reveal', kind: 'effortRound.reveal', round: 'round' }]);
    const sync = await platform.ask<Sync>('cleo', 'quarter.sync', { quarter: ID, since: seq });
    expect(sync.kind).toBe('refresh');
    expect(JSON.stringify(sync)).toContain('"value":"L"');
  });
});

describe('synchronisation', () => {
  it('answers what happened since, and the whole quarter after a long absence', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [card('m1'), card('m2')]);
    expect(await platform.ask<Sync>('ben', 'quarter.sync', { quarter: ID, since: 2 })).toMatchObject({
      kind: 'entries',
      seq: 3,
      entries: [{ commandId: 'm2' }],
    });
    expect(await platform.ask<Sync>('ben', 'quarter.sync', { quarter: ID, since: 3 })).toMatchObject({
      kind: 'entries',
      entries: [],
    });
    expect(await platform.ask<Sync>('ben', 'quarter.sync', { quarter: ID, since: 99 })).toMatchObject({
      kind: 'refresh',
      seq: 3,
    });
  });

  it('hands out a right to listen when the page asks, and announces numbers alone', async () => {
    const platform = await aQuarter();
    const { hint } = await opened(platform, 'dev');
    expect(hint).toMatchObject({ channel: `okra-quarter-${ID}` });
    const token = JSON.parse(Buffer.from(hint?.token.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(token).toMatchObject({ permissions: ['subscribe'] });
    expect(await platform.ask('dev', 'quarter.sync', { quarter: ID, since: 1 })).toMatchObject({
      hint: null,
    });
    expect(
      await platform.ask('dev', 'quarter.sync', { quarter: ID, since: 1, wantsHint: true }),
    ).toMatchObject({ hint: { channel: hint?.channel } });
    platform.takePublished();
    await decide(platform, 'ada', [card('m1')]);
    expect(platform.takePublished()).toMatchObject([
      { name: hint?.channel, payload: '{"seq":2}', isGlobal: true },
    ]);
  });

  it('gives no token to whoever may not see the quarter', async () => {
    const platform = await aQuarter();
    platform.takeRequests();
    await platform.invoke('zoe', 'quarter.open', { quarter: ID });
    await platform.invoke('zoe', 'quarter.sync', { quarter: ID, since: 0, wantsHint: true });
    expect(platform.takeRequests().filter(({ kind }) => kind === 'realtime')).toEqual([]);
  });

  it('does not fail what was asked where realtime fails', async () => {
    const platform = await aQuarter();
    platform.interfere(({ kind }) => (kind === 'realtime' ? { status: 429 } : undefined));
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await decide(platform, 'ada', [card('m1')])).outcomes[0]?.ok).toBe(true);
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});

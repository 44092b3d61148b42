import type { quarterProcedures } from '../../../src/contract/quarter-procedures';
import { unpackText } from '../../../src/adapters/ledger/packed-json';
import { startPlatform } from '../../support/platform/small-platform';

type Key = keyof typeof quarterProcedures;

const made = {
  project: '10000',
  commandId: 'one',
  label: 'Q1 2027',
  team: 'Checkout',
  startDate: '2027-01-04',
};

/** For every procedure: what the page sends about a quarter or project, and something it would never send. */
const samples: Record<Key, { readonly good: (place: string) => object; readonly bad: object }> = {
  'project.open': { good: (project) => ({ project }), bad: { project: '' } },
  'quarter.create': { good: (project) => ({ ...made, project }), bad: { ...made, commandId: 'not an id!' } },
  'quarter.copy': {
    good: (quarter) => ({ quarter, commandId: 'two', label: 'Q2 2027', startDate: '2027-04-05' }),
    bad: { quarter: '10000-one', commandId: 'two', label: 'Q2 2027', startDate: 'in April' },
  },
  'quarter.remove': { good: (quarter) => ({ quarter }), bad: {} },
  'quarter.open': { good: (quarter) => ({ quarter }), bad: { quarter: 7 } },
  'quarter.page': {
    good: (quarter) => ({ quarter, seq: 1, page: 0 }),
    bad: { quarter: '10000-one', seq: 1, page: 'first' },
  },
  'quarter.purge': {
    good: (quarter) => ({ quarter, commandId: 'purge', text: 'Jane Doe', confirmed: true }),
    bad: { quarter: '10000-one', commandId: 'purge', text: 'Jane Doe' },
  },
  'quarter.decide': {
    good: (quarter) => ({
      quarter,
      basedOn: 1,
      commands: [{ id: 'm1', kind: 'milestone.add', values: { title: 'One' } }],
    }),
    bad: { quarter: '10000-one', basedOn: 1, commands: [{ id: 'm1', kind: 'publish.start', rows: [] }] },
  },
  'quarter.upload': {
    good: (quarter) => ({ quarter, upload: 'u', index: 0, of: 1, data: 'x' }),
    bad: { quarter: '10000-one', upload: 'u', index: -1, of: 1, data: 'x' },
  },
  'quarter.sync': { good: (quarter) => ({ quarter, since: 0 }), bad: { quarter: '10000-one', since: 0.5 } },
  'draft.at': { good: (quarter) => ({ quarter, seq: 1 }), bad: { quarter: 'q', seq: 0 } },
  'quarter.glance': { good: (quarter) => ({ quarter }), bad: { quarter: 7 } },
  'quarter.candidates': {
    good: (quarter) => ({ quarter, text: 'cleo' }),
    bad: { quarter: 'q', text: ' c ' },
  },
  'quarter.invite': {
    good: (quarter) => ({ quarter, commandId: 'invite', account: 'cleo', role: 'data' }),
    bad: { quarter: 'q', commandId: 'invite', account: 'cleo', role: 'boss' },
  },
  'quarter.people': {
    good: (quarter) => ({ quarter, members: ['one'] }),
    bad: { quarter: '10000-one', members: 'one' },
  },
};
const keys = Object.keys(samples) as Key[];

describe.each(keys)('%s', (key) => {
  const { good, bad } = samples[key];
  const isAboutProject = key === 'project.open' || key === 'quarter.create';

  it('refuses input that it does not understand, before any call', async () => {
    const platform = startPlatform();
    const reply = await platform.invoke('ada', key, bad);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input', details: { issues: [{}] } } });
    expect(platform.takeRequests()).toEqual([]);
  });

  it('answers byte for byte alike where something is forbidden and where it is absent', async () => {
    const platform = startPlatform();
    const { quarter } = await platform.ask<{ quarter: string }>('ada', 'quarter.create', made);
    const [there, absent] = isAboutProject ? ['SHOP', 'NOPE'] : [quarter, '10000-other'];
    const forbidden = JSON.stringify(await platform.invoke('zoe', key, good(there)));
    const replies = [
      await platform.invoke('zoe', key, good(absent)),
      await platform.invoke('ada', key, good(isAboutProject ? 'NOPE' : absent)),
      await platform.invoke('ada', key, good(isAboutProject ? 'HIDE' : '10001-one')),
      ...(isAboutProject ? [] : [await platform.invoke('ada', key, good('no such thing'))]),
    ];
    expect(JSON.parse(forbidden)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    for (const reply of replies) expect(JSON.stringify(reply)).toBe(forbidden);
  });

  it.each([
    ['nobody', null, {}],
    ['an anonymous account', 'ada', { accountType: 'anonymous' }],
    ['an unlicensed account', 'ada', { accountType: 'unlicensed' }],
    ['a customer of a portal', 'ada', { accountType: 'customer' }],
    ['an installation that is not paid for', 'ada', { license: { active: false } }],
  ])('refuses %s before any call', async (_, accountId, context) => {
    const platform = startPlatform();
    const reply = await platform.invoke(accountId, key, good('10000-one'), context);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(platform.takeRequests()).toEqual([]);
  });

  it('sends an old page to reload, without doing anything', async () => {
    const platform = startPlatform();
    const reply = await platform.invoke('ada', key, { ...good('10000-one'), contractVersion: 0 });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'reload' } });
    expect(platform.takeRequests()).toEqual([]);
  });
});

describe('what goes wrong', () => {
  const open = { quarter: '10000-one' };

  it('lets the platform ask for consent', async () => {
    const platform = startPlatform();
    platform.interfere(({ kind }) =>
      kind === 'jira'
        ? { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } }
        : undefined,
    );
    await expect(platform.invoke('ada', 'quarter.open', open)).rejects.toThrow('Authentication Required');
  });

  it('calls Jira upstream when it stays silent', async () => {
    const platform = startPlatform();
    platform.interfere(({ kind }) =>
      kind === 'jira' ? { status: 429, headers: { 'Retry-After': '600' } } : undefined,
    );
    const reply = await platform.invoke('ada', 'quarter.open', open);
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'upstream', details: { retryAfterMs: 600_000 } },
    });
  });

  it('logs what nobody expected under a number, and tells the page the number alone', async () => {
    const platform = startPlatform();
    await platform.ask('ada', 'quarter.create', made);
    platform.storage.records.set('life:q:10000-one', '{"secret":"Elm Street"}');
    const logged: string[] = [];
    const error = jest.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
    const reply = await platform.invoke('ada', 'quarter.open', open);
    error.mockRestore();
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
    const { correlation } = (reply as unknown as { failure: { details: { correlation: string } } }).failure
      .details;
    expect(logged.join()).toContain(correlation);
    expect(JSON.stringify(reply)).not.toMatch(/Elm Street|zod|epoch/i);
  });

  it('packs an answer that is too large to travel as it is', async () => {
    const platform = startPlatform();
    const { quarter } = await platform.ask<{ quarter: string }>('ada', 'quarter.create', made);
    const text = 'A description that goes on. '.repeat(300);
    for (let page = 0; page < 8; page += 1) {
      const commands = Array.from({ length: 50 }, (_, n) => ({
        id: `m${page}-${n}`,
        kind: 'milestone.add',
        values: { title: `T${n}`, description: text },
      }));
      const { outcomes } = await platform.ask<{ outcomes: object[] }>('ada', 'quarter.decide', {
        quarter,
        basedOn: page * 50 + 1,
        commands,
      });
      expect(outcomes).toHaveLength(50);
      expect(outcomes.every((outcome) => 'seq' in outcome)).toBe(true);
    }
    const reply = (await platform.invoke('ada', 'quarter.open', { quarter })) as unknown as {
      ok: true;
      packed: string;
    };
    expect(Object.keys(reply)).toEqual(['version', 'ok', 'packed']);
    const value = JSON.parse(unpackText(reply.packed, 50_000_000)) as { quarter: { milestones: unknown[] } };
    expect(value.quarter.milestones).toHaveLength(400);
  });
});

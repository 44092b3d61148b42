import { aQuarter, codeOf, decide, ID, join, opened } from '../../support/platform/quarter-work';

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

  it('stores nothing of whoever may not join', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [{ id: 'c', kind: 'quarter.edit', changes: { joining: 'closed' } }]);
    const stored = [...platform.storage.records.keys()].filter((key) => /^(account|member):/.test(key));
    expect(stored).not.toEqual([]);
    expect(codeOf((await decide(platform, 'ben', [join('b')])).outcomes[0])).toBe('JOINING_CLOSED');
    expect([...platform.storage.records.keys()].filter((key) => /^(account|member):/.test(key))).toEqual(
      stored,
    );
    await decide(platform, 'ada', [{ id: 'o', kind: 'quarter.edit', changes: { joining: 'open' } }]);
    expect((await decide(platform, 'ben', [join('b')])).outcomes[0]?.ok).toBe(true);
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

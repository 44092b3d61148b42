import { startPlatform } from '../../../support/platform/small-platform';

const made = {
  project: '10000',
  commandId: 'one',
  label: 'Q1 2027',
  team: 'Checkout',
  startDate: '2027-01-04',
};
const ID = '10000-one';

const join = (id: string) => ({
  quarter: ID,
  basedOn: 1,
  commands: [{ id, kind: 'member.join', role: 'engineering' }],
});

interface Reported {
  readonly accounts: readonly { readonly accountId: string; readonly updatedAt: string }[];
}

describe('the weekly report of stored accounts', () => {
  const start = async () => {
    const platform = startPlatform();
    await platform.ask('ada', 'quarter.create', made);
    await platform.ask('ben', 'quarter.decide', join('b'));
    return platform;
  };

  it('names every account once, empties closed ones and keeps their entries', async () => {
    const platform = await start();
    await platform.ask('ben', 'quarter.create', { ...made, commandId: 'two' });
    const reported: Reported[] = [];
    platform.interfere(({ path, body }) => {
      if (path !== '/app/report-accounts') return undefined;
      reported.push(body as Reported);
      return { status: 200, body: { accounts: [{ accountId: 'ben', status: 'closed' }] } };
    });
    await platform.app().reportAccounts();
    expect(reported.flatMap(({ accounts }) => accounts.map(({ accountId }) => accountId)).sort()).toEqual([
      'ada',
      'ben',
    ]);
    expect(
      [...platform.storage.records].some(
        ([key, value]) => /^(account|member):/.test(key) && `${key}${value}`.includes('ben'),
      ),
    ).toBe(false);
    expect(await platform.ask('ada', 'quarter.people', { quarter: ID, members: ['one', 'b'] })).toMatchObject(
      [{ member: 'one' }],
    );
    const { quarter } = await platform.ask<{ quarter: { members: { id: string }[] } }>(
      'ada',
      'quarter.open',
      { quarter: ID },
    );
    expect(quarter.members.map(({ id }) => id).sort()).toEqual(['b', 'one']);
    platform.interfere(({ path, body }) => {
      if (path !== '/app/report-accounts') return undefined;
      reported.push(body as Reported);
      return { status: 204 };
    });
    await platform.app().reportAccounts();
    expect(reported.at(-1)?.accounts.map(({ accountId }) => accountId)).toEqual(['ada']);
  });

  it('never gives an emptied member to somebody else', async () => {
    const platform = await start();
    platform.interfere(({ path }) =>
      path === '/app/report-accounts'
        ? { status: 200, body: { accounts: [{ accountId: 'ben', status: 'closed' }] } }
        : undefined,
    );
    await platform.app().reportAccounts();
    expect(await platform.ask('cleo', 'quarter.decide', { ...join('b'), basedOn: 2 })).toMatchObject({
      outcomes: [{ ok: false, refusal: { code: 'ID_TAKEN' } }],
    });
  });

  it('sweeps what an interrupted removal left, also where reporting fails', async () => {
    const platform = await start();
    platform.storage.records.set(`life:q:${ID}`, JSON.stringify({ epoch: 0, gone: true, swept: false }));
    platform.interfere(({ path }) => (path === '/app/report-accounts' ? { status: 500 } : undefined));
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await platform.app().reportAccounts();
    expect(error).toHaveBeenCalled();
    error.mockRestore();
    expect([...platform.storage.records.keys()].filter((key) => key.startsWith(`q:${ID}:`))).toEqual([]);
  });
});

import { bundleFixture, createFixtureSite, type FixtureSite } from './fixture-app';

describe('an invocation', () => {
  const bundle = bundleFixture();
  let site: FixtureSite;

  beforeEach(async () => {
    site = await createFixtureSite(bundle);
  });
  afterEach(() => {
    site.close();
  });

  it('knows the account from the principal, and passes the extension on as it was sent', async () => {
    const extension = { accountId: 'ben', project: { id: 'claimed' } };
    const call = { product: 'jira', moduleKey: 'page', functionKey: 'context', extension } as const;
    const outcome = await site.invoke({ ...call, accountId: 'dev' });
    expect(outcome).toMatchObject({ reply: { accountId: 'dev', accountType: 'licensed', extension } });
    const anonymous = await site.invoke({ ...call, accountId: null });
    expect(anonymous).toMatchObject({ reply: { accountType: 'anonymous' } });
    expect(anonymous).not.toHaveProperty('reply.accountId');
  });

  it.each([
    ['account', { accountId: 'nobody' }],
    ['module', { moduleKey: 'nowhere' }],
    ['function', { functionKey: 'nothing' }],
  ])('does not begin for an unknown %s', async (_name, wrong) => {
    const call = {
      accountId: 'ada',
      product: 'jira',
      moduleKey: 'page',
      functionKey: 'calls',
      ...wrong,
    } as const;
    expect(await site.invoke(call)).toEqual({
      error: expect.stringContaining(Object.values(wrong)[0] ?? ''),
    });
  });

  it('answers with what the app threw', async () => {
    const call = { accountId: 'ada', product: 'jira', moduleKey: 'page', functionKey: 'throw' } as const;
    expect(await site.invoke(call)).toEqual({ thrown: 'thrown by the app' });
  });

  it('calls a function of the manifest with its payload and the platform context', async () => {
    const outcome = await site.callFunction({
      function: 'exported',
      accountId: null,
      payload: { exportType: 'pdf' },
    });
    expect(outcome).toMatchObject({
      reply: {
        payload: { exportType: 'pdf' },
        context: { installContext: 'ari:cloud:confluence::site/cloud-local' },
      },
    });
    expect(outcome).not.toHaveProperty('reply.context.principal');
    expect(await site.callFunction({ function: 'absent' })).toEqual({
      error: expect.stringContaining('absent'),
    });
  });

  it('ends after 25 seconds of site time, and what it asks afterwards has no effect', async () => {
    const began = site.time.now();
    await expect(site.call('hang')).rejects.toThrow('25 seconds');
    expect(site.time.now() - began).toBe(25_000);
    const steps = [
      { call: 'wait', args: [26_000] },
      { call: 'set', args: ['late', 1] },
    ];
    await expect(site.call('one-by-one', { steps })).rejects.toThrow('25 seconds');
    await site.wait(60_000);
    expect(site.counters().storage.requests).toBe(0);
  });

  it('refuses a request over 500 KB and a response over 5 MB', async () => {
    await expect(site.call('echo', { text: 'x'.repeat(500 * 1024) })).rejects.toThrow('512000');
    await expect(site.call('large', { bytes: 5 * 1024 * 1024 })).rejects.toThrow('5242880');
    await expect(site.call('large', { bytes: 4 * 1024 * 1024 })).resolves.toBeDefined();
  });

  it('asks for consent where nobody is signed in', async () => {
    const request = { as: 'user', path: '/rest/api/3/myself', rethrow: true };
    await expect(site.call('request', request, null)).rejects.toThrow('Authentication Required');
    expect(site.jira.effects).toEqual([]);
  });

  it('asks for consent where it was not given, and reaches no product that is not connected', async () => {
    const request = { as: 'user', path: '/rest/api/3/myself', rethrow: true };
    site.connections.setConsent('ben', false);
    await expect(site.call('request', request, 'ben')).rejects.toThrow('Authentication Required');
    expect(await site.call('request', request, 'ada')).toMatchObject({ status: 200 });
    site.connections.setConnected('jira', false);
    await expect(site.call('request', { ...request, as: 'app' })).rejects.toThrow('PRODUCT_NOT_CONNECTED');
    expect(site.jira.effects).toHaveLength(1);
  });

  it('reaches a product as the user or as the app', async () => {
    const asUser = await site.call('request', { as: 'user', path: '/rest/api/3/myself' }, 'ben');
    const asApp = await site.call('request', { as: 'app', path: '/rest/api/3/myself' }, 'ben');
    expect(asUser).toMatchObject({ body: { account: 'ben', asApp: false } });
    expect(asApp).toMatchObject({ body: { account: null, asApp: true } });
  });

  it('reaches nothing outside', async () => {
    expect(await site.call('fetch')).toEqual({ status: 403 });
  });

  it('is cold after a restart, warm otherwise', async () => {
    expect([await site.call('calls'), await site.call('calls')]).toEqual([1, 2]);
    site.restart();
    expect(await site.call('calls')).toBe(1);
    expect(site.counters().invocations).toEqual({ total: 3, cold: 2, byFunction: { calls: 3 } });
  });

  it('of a consumer follows a push to its queue', async () => {
    expect(await site.call('push', { key: 'from-queue' })).toEqual({ status: 201 });
    await site.wait(1_000);
    expect(await site.call('one-by-one', { steps: [{ call: 'get', args: ['from-queue'] }] })).toEqual([
      'consumed',
    ]);
  });

  it('hears of closed accounts when it reports them', async () => {
    expect(await site.call('report')).toEqual([]);
    site.connections.closeAccount('cleo');
    expect(await site.call('report')).toMatchObject([{ accountId: 'cleo', status: 'closed' }]);
  });
});

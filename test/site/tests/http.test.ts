import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite, type ServedSite } from '../http/serve-site';
import { bundleFixture, createFixtureSite, fixtureManifest, type FixtureSite } from './fixture-app';
import { serveOnFreePort } from './serve-on-free-port';

const ports = [8200, 8202, 8204, 8206, 8208, 8210, 8212];

describe('the site over HTTP', () => {
  const hostFolder = mkdtempSync(join(tmpdir(), 'okra-host-'));
  let site: FixtureSite;
  let served: ServedSite;

  beforeAll(async () => {
    mkdirSync(join(hostFolder, 'dist', 'bridge'), { recursive: true });
    writeFileSync(join(hostFolder, 'dist', 'index.html'), '<title>Pages of the site</title>');
    writeFileSync(join(hostFolder, 'frame-bridge.js'), 'window.__bridge = {};');
    const manifest = {
      ...fixtureManifest,
      resources: [{ key: 'main', path: 'ui', entry: { page: 'page.html' } }],
    };
    site = await createFixtureSite(bundleFixture(), { manifest, virtualTime: false });
    served = await serveOnFreePort({ site, appFolder: join(__dirname, 'fixtures'), hostFolder }, ports);
  });
  afterAll(async () => {
    await served.close();
    site.close();
    rmSync(hostFolder, { recursive: true });
  });
  beforeEach(() => {
    site.reset('keep');
  });

  const basic = (account: string) => ({
    authorization: `Basic ${Buffer.from(`${account}:any`).toString('base64')}`,
  });
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(served.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const post = async (path: string, body: unknown) => {
    const response = await send('POST', path, body);
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const invoke = (functionKey: string, more: Record<string, unknown> = {}) =>
    post('/__site/invoke', {
      accountId: 'ada',
      product: 'jira',
      moduleKey: 'page',
      functionKey,
      payload: {},
      extension: { a: 1 },
      ...more,
    });

  test('sends whoever asks under another name of this machine to the one that its policies name', async () => {
    const other = served.url.replace('localhost', '127.0.0.1');
    const page = await fetch(`${other}/jira/projects/SHOP?tab=1`, { redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([
      307,
      `${served.url}/jira/projects/SHOP?tab=1`,
    ]);
    const info = await fetch(`${other}/__site/info`, { redirect: 'manual' });
    expect(info.status).toBe(200);
  });

  it('takes both ports or none', async () => {
    const { port } = new URL(served.url);
    const options = { site, appFolder: __dirname, hostFolder };
    await expect(serveSite({ ...options, port: Number(port) - 1 })).rejects.toThrow(`Port ${port} is taken`);
    const below = await serveSite({ ...options, port: Number(port) - 2 });
    await below.close();
  });

  it('answers a product request of a known account, and 401 to everybody else', async () => {
    const known = await send('GET', '/rest/api/3/myself', undefined, basic('ben'));
    expect([known.status, await known.json()]).toMatchObject([200, { account: 'ben', asApp: false }]);
    for (const headers of [{}, basic('nobody'), basic('app')]) {
      expect((await send('GET', '/rest/api/3/myself', undefined, headers)).status).toBe(401);
    }
  });

  it('invokes, telling replies, throws and what cannot begin apart', async () => {
    expect(await invoke('context')).toMatchObject({
      status: 200,
      body: { reply: { accountId: 'ada', extension: { a: 1 } } },
    });
    expect(await invoke('throw')).toEqual({ status: 200, body: { thrown: 'thrown by the app' } });
    expect(await invoke('nothing')).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('nothing') },
    });
    expect(await invoke('context', { accountId: 'nobody' })).toMatchObject({ status: 400 });
    expect(await invoke('context', { accountId: undefined })).toMatchObject({ status: 400 });
    expect(
      await post('/__site/function', { function: 'exported', accountId: null, payload: 1 }),
    ).toMatchObject({
      status: 200,
      body: { reply: { payload: 1 } },
    });
  });

  it('writes down every exchange, one JSON a line, and says who asked by which way', async () => {
    await invoke('request', { accountId: 'ben', payload: { as: 'user', path: '/rest/api/3/myself' } });
    await send('GET', '/rest/api/3/field', undefined, basic('cleo'));
    await send('GET', '/rest/api/3/field', undefined, { ...basic('cleo'), 'x-site-via': 'bridge' });
    const text = await (await send('GET', '/__site/traffic?since=0')).text();
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ n, kind, account, via, status }) => [n, kind, account, via, status])).toEqual([
      [1, 'rest', 'ben', 'forge', 200],
      [2, 'invoke', 'ben', 'http', 200],
      [3, 'rest', 'cleo', 'http', 200],
      [4, 'rest', 'cleo', 'bridge', 200],
    ]);
    expect(lines[0]).toMatchObject({
      method: 'GET',
      operation: 'GET /rest/api/3/myself',
      responseBody: { account: 'ben' },
    });
    expect(lines[0]).not.toHaveProperty('requestBody');
    expect((await (await send('GET', '/__site/traffic?since=3')).text()).trim().split('\n')).toHaveLength(1);
    const counters = (await (await send('GET', '/__site/counters')).json()) as {
      rest: { total: number; points: number };
    };
    expect(counters.rest).toMatchObject({ total: 2, points: 4, byStatus: { '200': 2 } });
  });

  it('takes a fault plan, refuses a wrong one by name, and forgets it', async () => {
    const rule = { on: 'GET /rest/api/3/myself', fault: 429, seconds: 3, times: 'always' };
    expect(await post('/__site/faults', { seed: 1, rules: [rule] })).toMatchObject({ status: 200 });
    const refused = await send('GET', '/rest/api/3/myself', undefined, basic('ada'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
    await send('DELETE', '/__site/faults');
    expect((await send('GET', '/rest/api/3/myself', undefined, basic('ada'))).status).toBe(200);
    const wrong = await post('/__site/faults', { rules: [{ on: '*', fault: 'sudden' }] });
    expect(wrong).toMatchObject({ status: 400, body: { error: expect.stringContaining('fault') } });
  });

  it('breaks the connection where the answer is lost, after the effect', async () => {
    const before = site.jira.effects.length;
    site.faults.set({ rules: [{ on: '*', fault: 'lost-answer' }] });
    await expect(send('GET', '/rest/api/3/myself', undefined, basic('ada'))).rejects.toThrow('fetch failed');
    expect(site.jira.effects).toHaveLength(before + 1);
  });

  it('restarts the backend, moves the clock, and describes itself', async () => {
    await invoke('calls');
    await post('/__site/restart', {});
    expect(await invoke('calls')).toMatchObject({ body: { reply: 1 } });
    const before = site.time.now();
    const moved = await post('/__site/clock', { advanceMs: 3_600_000 });
    expect((moved.body as { clock: number }).clock - before).toBeGreaterThanOrEqual(3_600_000);
    const info = (await (await send('GET', '/__site/info')).json()) as {
      accounts: { accountId: string }[];
      clock: number;
    };
    expect(info.accounts.map(({ accountId }) => accountId)).toEqual([
      'ada',
      'ben',
      'cleo',
      'dev',
      'eli',
      'fay',
    ]);
    expect(info.clock).toBeGreaterThanOrEqual(before + 3_600_000);
    expect((await post('/__site/reset', { data: 'all' })).status).toBe(400);
    expect((await send('GET', '/__site/absent')).status).toBe(404);
  });

  it('streams a realtime channel to who may subscribe', async () => {
    const response = await send('GET', '/__site/realtime?account=ada&channel=c');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('subscribed');
    expect(
      await post('/__site/realtime/publish', { account: 'ada', channel: 'c', payload: { n: 1 } }),
    ).toMatchObject({
      body: { eventId: expect.any(String) },
    });
    expect((await reader.read()).value).toBe('data: {"payload":{"n":1}}\n\n');
    await reader.cancel();
    expect((await send('GET', '/__site/realtime?channel=c&token=forged')).status).toBe(403);
  });

  it('answers every address of its pages with the page, and others with 404', async () => {
    for (const path of [
      '/',
      '/jira/projects/SHOP/okra',
      '/wiki/spaces/TEAM/pages/1',
      '/browse/SHOP-1',
      '/issues/?jql=a',
    ]) {
      expect(await (await send('GET', path)).text()).toContain('Pages of the site');
    }
    expect((await send('GET', '/elsewhere')).status).toBe(404);
    expect((await send('GET', '/../../package.json')).status).toBe(404);
    expect(await (await send('GET', '/__site/theme.css')).text()).toMatch(/data-color-mode=.?dark/);
  });

  it("serves the app's page from the second origin, under Atlassian's policy, with the bridge before its scripts", async () => {
    const response = await fetch(`${served.framesOrigin}/ui/main/page.html`);
    const html = await response.text();
    expect(html.indexOf('/__bridge/frame-bridge.js')).toBeGreaterThan(0);
    expect(html.indexOf('/__bridge/frame-bridge.js')).toBeLessThan(html.indexOf('./page.js'));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toMatch(new RegExp(`frame-ancestors[^;]*${served.url}`));
    expect(await (await fetch(`${served.framesOrigin}/__bridge/frame-bridge.js`)).text()).toContain(
      '__bridge',
    );
    expect((await fetch(`${served.framesOrigin}/ui/main/page.js`)).headers.get('content-type')).toContain(
      'javascript',
    );
    expect((await fetch(`${served.framesOrigin}/ui/main/..%2f..%2fhttp.test.ts`)).status).toBe(404);
    expect((await fetch(`${served.framesOrigin}/rest/api/3/myself`, { headers: basic('ada') })).status).toBe(
      404,
    );
  });
});

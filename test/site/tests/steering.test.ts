import { createDefaultProducts } from '../default-products';
import type { ServedSite } from '../http/serve-site';
import { bundleFixture, createFixtureSite, fixtureManifest, type FixtureSite } from './fixture-app';
import { serveOnFreePort } from './serve-on-free-port';

/** The other suite over HTTP takes lower ones. */
const ports = [8240, 8242, 8244, 8246];

describe('steering Jira and its events over HTTP', () => {
  let site: FixtureSite;
  let served: ServedSite;

  const post = async (path: string, body: unknown) => {
    const response = await fetch(served.url + path, { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as { result?: unknown; error?: string } };
  };
  const act = (name: string, ...args: unknown[]) => post('/__site/jira', { act: name, args });

  beforeAll(async () => {
    const trigger = { key: 'listen', function: 'hear', events: ['avi:jira:updated:issue'] };
    const hear = { key: 'hear', handler: 'index.hear' };
    const modules = {
      ...fixtureManifest.modules,
      trigger: [trigger],
      function: [...(fixtureManifest.modules['function'] ?? []), hear],
    };
    site = await createFixtureSite(bundleFixture(), {
      manifest: { ...fixtureManifest, modules },
      createProducts: createDefaultProducts,
      virtualTime: false,
    });
    served = await serveOnFreePort({ site, appFolder: __dirname }, ports);
  });
  afterAll(async () => {
    await served.close();
    site.close();
  });

  it('does an act of the administrator by its name, and says which there are', async () => {
    const fields = { project: { key: 'SHOP' }, issuetype: { id: '10003' }, summary: 'Card' };
    await site.rest({ method: 'POST', path: '/rest/api/3/issue', account: 'ben', body: { fields } });
    expect(await act('transitionAs', 'cleo', 'SHOP-1', 'Done')).toEqual({
      status: 200,
      body: { result: null },
    });
    expect(await act('findIssue', 'SHOP-1')).toMatchObject({ body: { result: { statusId: '10002' } } });
    expect(await act('forget')).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/no act "forget": .*transitionAs/) as unknown },
    });
    expect(await act('deleteIssue', 'SHOP-9')).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('SHOP-9') as unknown },
    });
  });

  it('sets how long events travel, and counts those on their way', async () => {
    const pending = async () => (await (await fetch(`${served.url}/__site/events`)).json()) as unknown;
    expect(await post('/__site/events', { seconds: [100, 120], duplicates: 1 })).toMatchObject({
      status: 200,
    });
    await site.advance(10_000);
    // What was still on its way from before is heard first: two minutes at once would end a call that runs, and bring it again.
    while (((await site.call('heard')) as unknown[]).length === 0) await site.advance(10);
    await act('editAs', 'cleo', 'SHOP-1', { fields: { summary: 'Renamed' } });
    expect(await pending()).toEqual({ pending: 2 });
    await post('/__site/clock', { advanceMs: 120_000 });
    expect(await pending()).toEqual({ pending: 0 });
    expect(await post('/__site/events', { seconds: [0, 181] })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('180') as unknown },
    });
    expect(await post('/__site/events', { delay: 3 })).toMatchObject({ status: 400 });
  });
});

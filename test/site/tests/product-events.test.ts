import { createDefaultProducts } from '../default-products';
import type { SiteOptions } from '../site-options';
import { bundleFixture, createFixtureSite, fixtureManifest, type FixtureSite } from './fixture-app';

const all = [
  'avi:jira:created:issue',
  'avi:jira:updated:issue',
  'avi:jira:deleted:issue',
  'avi:jira:assigned:issue',
  'avi:jira:created:issuelink',
  'avi:jira:deleted:issuelink',
  'avi:jira:commented:issue',
];

interface Heard {
  readonly event: Record<string, unknown> & {
    readonly eventType: string;
    readonly issue?: { readonly key: string; readonly fields: Record<string, { self?: string }> };
    readonly changelog?: { readonly items: readonly Record<string, unknown>[] };
    readonly retryContext?: unknown;
  };
  readonly context: Record<string, unknown>;
}

const manifestWith = (trigger: Record<string, unknown>) => ({
  ...fixtureManifest,
  modules: {
    ...fixtureManifest.modules,
    trigger: [{ key: 'listen', function: 'hear', ...trigger }],
    function: [...(fixtureManifest.modules['function'] ?? []), { key: 'hear', handler: 'index.hear' }],
  },
});

describe('product events', () => {
  const bundle = bundleFixture();
  const open: FixtureSite[] = [];
  const create = async (options: Partial<SiteOptions> = {}, trigger: Record<string, unknown> = {}) => {
    const manifest = manifestWith({ events: all, ...trigger });
    const createProducts = createDefaultProducts;
    const site = await createFixtureSite(bundle, { manifest, createProducts, ...options });
    open.push(site);
    return site;
  };
  afterEach(() => {
    for (const site of open.splice(0)) site.close();
  });

  const card = (summary: string) => ({
    fields: { project: { key: 'SHOP' }, issuetype: { id: '10003' }, summary },
  });
  const send = (site: FixtureSite, method: string, path: string, body?: unknown, account = 'ben') =>
    site.rest({ method, path: `/rest/api/3/${path}`, account, body });
  const heardBy = async (site: FixtureSite) => (await site.call('heard')) as Heard[];
  const typesOf = (heard: readonly Heard[]) => heard.map(({ event }) => event.eventType);

  it("arrive some seconds of site time later, in a run that is nobody's, as documented", async () => {
    const site = await create();
    const began = site.time.now();
    await send(site, 'POST', 'issue', card('Guest basket'));
    expect([site.time.now(), site.events.pending()]).toEqual([began, 1]);
    expect(await heardBy(site)).toEqual([]);
    await site.wait(5_000);
    const [first, ...rest] = await heardBy(site);
    expect(rest).toEqual([]);
    expect(first?.event).toMatchObject({
      eventType: 'avi:jira:created:issue',
      atlassianId: 'ben',
      selfGenerated: false,
      timestamp: String(began),
      issue: { id: '10000', key: 'SHOP-1', fields: { summary: 'Guest basket', status: { name: 'To Do' } } },
    });
    expect(first?.event.issue?.fields['issuetype']?.self).toContain('/rest/api/2/issuetype/10003');
    expect(first?.context).toMatchObject({ installContext: 'ari:cloud:jira::site/cloud-local' });
    expect(first?.context).not.toHaveProperty('principal');
    expect(site.counters().invocations.byFunction).toMatchObject({ hear: 1 });
  });

  it('tell every way in which an issue changes, by REST and by hand', async () => {
    const site = await create({ events: { seconds: [1, 1] } });
    const jira = site.jiraAdmin();
    await send(site, 'POST', 'issue', card('First'));
    await send(site, 'POST', 'issue', card('Second'));
    await send(site, 'PUT', 'issue/SHOP-1', { fields: { summary: 'Renamed', assignee: { id: 'cleo' } } });
    await send(site, 'POST', 'issue/SHOP-1/transitions', { transition: { id: '21' } });
    jira.transitionAs('cleo', 'SHOP-1', 'Done');
    jira.changeType('SHOP-2', 'Story');
    jira.moveIssue('SHOP-2', 'OPS');
    const level = jira.addSecurityLevel('OPS', 'Few', ['ben']);
    jira.setSecurity('OPS-1', level.id);
    const ends = { inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'OPS-1' } };
    await send(site, 'POST', 'issueLink', { type: { name: 'Blocks' }, ...ends });
    await send(site, 'DELETE', 'issueLink/10000');
    jira.commentAs('cleo', 'SHOP-1', 'Seen');
    jira.moveToSprint('SHOP-1', 1);
    jira.deleteIssue('OPS-1');
    await site.wait(2_000);
    const heard = await heardBy(site);
    expect(typesOf(heard)).toEqual([
      'avi:jira:created:issue',
      'avi:jira:created:issue',
      'avi:jira:updated:issue',
      'avi:jira:assigned:issue',
      ...Array.from({ length: 5 }, () => 'avi:jira:updated:issue'),
      'avi:jira:created:issuelink',
      'avi:jira:deleted:issuelink',
      'avi:jira:commented:issue',
      'avi:jira:updated:issue',
      'avi:jira:deleted:issue',
    ]);
    const changed = heard.flatMap(({ event }) => event.changelog?.items.map(({ field }) => field) ?? []);
    const fields = ['summary', 'assignee', 'assignee', 'status', 'status', 'issuetype', 'project', 'Key'];
    expect(changed).toEqual([...fields, 'security', 'Sprint']);
    expect(heard[11]?.event).toMatchObject({
      atlassianId: 'cleo',
      comment: { author: { accountId: 'cleo' } },
    });
    expect(heard[3]?.event.changelog?.items).toEqual([
      expect.objectContaining({ fieldId: 'assignee', from: null, to: 'cleo', toString: 'Cleo Marchetti' }),
    ]);
    expect(heard[9]?.event).toMatchObject({
      id: '10000',
      sourceIssueId: '10000',
      destinationIssueId: '10001',
      issueLinkType: { name: 'Blocks', outwardName: 'blocks', inwardName: 'is blocked by' },
    });
    expect(heard.every(({ event }) => event['selfGenerated'] === false)).toBe(true);
  });

  it('say what the app did itself, as itself or as a person; what failed is not told', async () => {
    const site = await create();
    const path = '/rest/api/3/issue';
    for (const as of ['user', 'app'])
      await site.call('request', { as, path, method: 'POST', body: card(as) });
    await site.call('request', { as: 'user', path, method: 'POST', body: card('') });
    await site.rest({ method: 'POST', path, account: 'ada', body: card('page'), via: 'bridge' });
    await site.wait(5_000);
    const heard = await heardBy(site);
    const told = heard.map(({ event }) => [event.issue?.fields['summary'], event['selfGenerated']]);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        ['user', true],
        ['app', true],
        ['page', false],
      ]),
    );
  });

  it("leave the app's own doing out where its trigger says so", async () => {
    const site = await create({}, { filter: { ignoreSelf: true } });
    const request = { as: 'user', path: '/rest/api/3/issue', method: 'POST', body: card('own') };
    await site.call('request', request);
    expect(site.events.pending()).toBe(0);
    await send(site, 'POST', 'issue', card('theirs'));
    await site.wait(5_000);
    expect(await heardBy(site)).toHaveLength(1);
  });

  it("say nothing of subtasks that go with their parent, nor of a project's issues", async () => {
    const site = await create({}, { events: [...all, 'avi:jira:deleted:project'] });
    await send(site, 'POST', 'issue', card('Parent'));
    const subtask = { ...card('Child').fields, issuetype: { id: '10004' }, parent: { key: 'SHOP-1' } };
    await send(site, 'POST', 'issue', { fields: subtask });
    await site.wait(5_000);
    site.jiraAdmin().deleteIssue('SHOP-1');
    await send(site, 'POST', 'issue', card('Left'));
    site.jiraAdmin().deleteProject('SHOP');
    await site.wait(5_000);
    const later = typesOf(await heardBy(site)).slice(2);
    expect(later.sort()).toEqual([
      'avi:jira:created:issue',
      'avi:jira:deleted:issue',
      'avi:jira:deleted:project',
    ]);
    expect((await send(site, 'GET', 'issue/SHOP-3')).status).toBe(404);
  });

  it.each([
    ['retry', 60_000, { retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { n: 1 } }],
    ['fail', 10_000, { retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' }],
  ])('come again after a %s, four times at most', async (summary, pauseMs, context) => {
    const site = await create({ events: { seconds: [0, 0] }, onLog: () => undefined });
    await send(site, 'POST', 'issue', card(summary));
    await site.wait(pauseMs * 1.5);
    expect(await heardBy(site)).toHaveLength(2);
    await site.wait(3_600_000);
    const retries = (await heardBy(site)).slice(1).map(({ event }) => event.retryContext);
    expect(retries).toEqual([1, 2, 3, 4].map((retryCount) => ({ retryCount, ...context })));
    expect(site.events.pending()).toBe(0);
  });

  it('survive a worker that dies, and may arrive late, twice and in any order; the same in every run', async () => {
    const run = async () => {
      const site = await create({ events: { seconds: [0, 180], duplicates: 0.5, seed: 4 } });
      for (const summary of ['a', 'b', 'c', 'd', 'e', 'f']) await send(site, 'POST', 'issue', card(summary));
      site.restart();
      await site.wait(180_000);
      return (await heardBy(site)).map(({ event }) => event.issue?.key);
    };
    const keys = await run();
    expect(new Set(keys).size).toBe(6);
    expect(keys.length).toBeGreaterThan(6);
    expect(keys).not.toEqual([...keys].sort());
    expect(await run()).toEqual(keys);
  });

  it('are told how to travel while the site runs, and forgotten by a reset', async () => {
    const site = await create();
    site.events.set({ seconds: [170, 170] });
    await send(site, 'POST', 'issue', card('late'));
    await site.wait(169_000);
    expect(site.events.pending()).toBe(1);
    expect(() => {
      site.events.set({ seconds: [0, 181] });
    }).toThrow('180');
    site.reset('empty');
    await site.wait(10_000);
    expect([await heardBy(site), site.events.pending()]).toEqual([[], 0]);
  });

  it('are refused a filter that this site cannot apply', async () => {
    await expect(create({}, { filter: { expression: 'true' } })).rejects.toThrow('filter.expression');
  });
});

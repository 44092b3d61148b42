import { openSite } from '../../support/sites/open-site';
import {
  callAs,
  aQuarterOf,
  projects,
  publishAs,
  publishedIssues,
  type JiraIssue,
} from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';
import type { Site } from '../../site/site';

const TABLE = [
  'milestone,type,objective,key_result,hypothesis,dependencies,effort,skills,planned start,planned end',
  'Refund service,Enabler,Refunds people can follow,,,,M,Backend,Week 1,Week 2',
  'Refund page,Epic,Refunds people can follow,,If each step is told nobody asks,Refund service,L,Frontend,Week 3,Week 5',
].join('\n');

const HOUR = 3_600_000;

describe.each(['SHOP', 'LAB'] as const)('progress of a quarter in %s', (place) => {
  let site: Site;
  let quarter: string;
  let page: JiraIssue;
  let goBack: () => Promise<void>;

  const read = (account = 'ben') => callAs(site, account)('progress.read', { quarter });
  const refresh = (account = 'ben') => callAs(site, account)('progress.refresh', { quarter });
  const rowOf = async (issueId: string, account = 'ben') =>
    (await read(account)).rows.find((row) => row.issueId === issueId);
  const reconcile = async (): Promise<void> => {
    const outcome = await site.callFunction({ function: 'reconcile-issues', accountId: null, payload: {} });
    if (!('reply' in outcome)) throw new Error(JSON.stringify(outcome));
  };
  const settle = () => site.wait(200_000);
  const bulkReads = () => site.counters().rest.byOperation['POST /rest/api/3/issue/bulkfetch'] ?? 0;

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aQuarterOf(site, TABLE, { project: place });
    await publishAs(site, 'ben', quarter);
    page = (await publishedIssues(site, place)).find(({ fields }) => fields.summary === 'Refund page')!;
    await settle();
    await refresh();
    site.reset('keep');
    goBack = wayBack(site);
  }, 300_000);
  afterEach(async () => {
    site.events.set({ seconds: [2, 5], duplicates: 0 });
    await goBack();
  });
  afterAll(() => {
    site.close();
  });

  test('is told from what is kept, without a call to Jira', async () => {
    const { rows, isStale, isPartial, lookedAt } = await read('cleo');
    expect(rows).toHaveLength(3);
    expect(rows.every(({ gone, state }) => gone === null && state?.category === 'new')).toBe(true);
    expect([isStale, isPartial]).toEqual([false, false]);
    expect(lookedAt).not.toBeNull();
    expect(bulkReads()).toBe(0);
  });

  test('follows Jira by events, whose word is first shown to whom Jira shows the issue', async () => {
    site.jiraAdmin().transitionAs('cleo', page.key, 'In Progress');
    await settle();
    site.reset('keep');
    expect(await rowOf(page.id)).toMatchObject({
      state: { category: 'indeterminate', statusName: 'In Progress' },
    });
    expect(bulkReads()).toBe(1);
    // It was open to everybody, which the first look noted.
    expect(await rowOf(page.id)).toMatchObject({ state: { category: 'indeterminate' } });
    expect(bulkReads()).toBe(1);
  });

  test('events in any order, late and twice, end where Jira stands', async () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      site.events.set({ seconds: [0, 180], duplicates: 0.7, seed });
      for (const status of ['In Progress', 'Done', 'To Do', 'Done', 'In Progress']) {
        site.jiraAdmin().transitionAs('cleo', page.key, status);
        await site.wait(1_000);
      }
      await settle();
      expect(site.events.pending()).toBe(0);
      expect(await rowOf(page.id)).toMatchObject({ state: { statusName: 'In Progress' } });
      site.jiraAdmin().transitionAs('cleo', page.key, 'To Do');
      await settle();
    }
  });

  test("the app's own changes are not told to it, and would do no harm", async () => {
    site.reset('keep');
    await publishAs(site, 'ben', quarter);
    const call = callAs(site, 'ben');
    const { seq, quarter: state } = await call('quarter.open', { quarter });
    const target = state.milestones.find(({ title }) => title === 'Refund page')!.id;
    const changes = { title: 'Refund page, again' };
    await call('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [{ id: 'e', kind: 'milestone.edit', target, changes }],
    });
    await publishAs(site, 'ben', quarter);
    await settle();
    expect(site.counters().invocations.byFunction['issue-changed']).toBeUndefined();
    const { issuetype, status, project } = (
      (await site.rest({ method: 'GET', path: `/rest/api/3/issue/${page.id}`, account: 'ada' })).body as {
        fields: Record<string, unknown>;
      }
    ).fields;
    await site.callFunction({
      function: 'issue-changed',
      accountId: null,
      payload: {
        eventType: 'avi:jira:updated:issue',
        selfGenerated: true,
        timestamp: String(site.time.now()),
        issue: { id: page.id, key: page.key, fields: { issuetype, status, project } },
      },
    });
    expect(await rowOf(page.id)).toMatchObject({ gone: null, state: { category: 'new' } });
  });

  test('garbage, and events of issues that no card became, change nothing and cost one read', async () => {
    const before = JSON.stringify((await read()).rows);
    const say = (payload: unknown) =>
      site.callFunction({ function: 'issue-changed', accountId: null, payload });
    const fields = {
      project: { id: '1' },
      issuetype: { id: '2', name: 'T' },
      status: { name: 'Done', statusCategory: { key: 'done' } },
    };
    const event = { eventType: 'avi:jira:updated:issue', timestamp: String(site.time.now()) };
    for (const payload of [
      null,
      'text',
      {},
      { ...event },
      { ...event, issue: { id: page.id } },
      { ...event, issue: { id: '../x', key: 'A-1', fields } },
      { ...event, timestamp: 'soon', issue: { id: page.id, key: page.key, fields } },
      { ...event, issue: { id: page.id, key: page.key, fields: { ...fields, status: 4 } } },
      { ...event, issue: { id: page.id, key: page.key } },
      { ...event, eventType: 'avi:jira:commented:issue', issue: { id: page.id, key: page.key, fields } },
    ])
      expect(await say(payload)).toEqual({ reply: { statusCode: 204 } });
    site.reset('keep');
    expect(await say({ ...event, issue: { id: '424242', key: 'SHOP-9', fields } })).toEqual({
      reply: { statusCode: 204 },
    });
    expect(site.counters()).toMatchObject({ rest: { total: 0 }, storage: { requests: 1, writes: 0 } });
    expect(JSON.stringify((await read()).rows)).toBe(before);
  });

  test('an event from the future does not silence what Jira says later', async () => {
    const fields = {
      project: { id: projects[place] },
      issuetype: { id: page.fields.issuetype.id, name: 'T' },
      status: { name: 'Done', statusCategory: { key: 'done' } },
    };
    const timestamp = String(site.time.now() + 1_000 * HOUR);
    const issue = { id: page.id, key: page.key, fields };
    await site.callFunction({
      function: 'issue-changed',
      accountId: null,
      payload: { eventType: 'avi:jira:updated:issue', timestamp, issue },
    });
    await site.wait(5_000);
    await reconcile();
    expect(await rowOf(page.id)).toMatchObject({ state: { category: 'new' } });
  });

  test('a moved issue keeps its card under another key, and is told only to whom Jira shows it', async () => {
    const target = place === 'SHOP' ? 'OPS' : 'SHOP';
    const { key } = site.jiraAdmin().moveIssue(page.key, target);
    await settle();
    expect(await rowOf(page.id)).toMatchObject({ issueKey: key, gone: null, state: { movedTo: target } });
    await reconcile();
    expect(await rowOf(page.id)).toMatchObject({ issueKey: key, state: { movedTo: target } });
  });

  test('an issue of another type says so', async () => {
    site.jiraAdmin().changeType(page.key, 'Task');
    await settle();
    expect(await rowOf(page.id)).toMatchObject({ state: { issueTypeName: 'Task', isConverted: true } });
  });

  test('only an event of Jira says deleted; whatever comes later', async () => {
    site.events.set({ seconds: [0, 180], duplicates: 0.5, seed: 3 });
    site.jiraAdmin().transitionAs('cleo', page.key, 'Done');
    site.jiraAdmin().deleteIssue(page.key);
    await reconcile();
    await settle();
    expect(await rowOf(page.id)).toMatchObject({ gone: 'deleted', state: null });
    await reconcile();
    await site.wait(61_000);
    expect((await refresh()).rows.find(({ issueId }) => issueId === page.id)).toMatchObject({
      gone: 'deleted',
    });
  });

  test('a deletion that nobody told is no deletion: the last word stays, marked', async () => {
    site.jiraAdmin().hideFromApp(page.key);
    await reconcile();
    expect(await rowOf(page.id)).toMatchObject({ gone: 'unseen', state: { category: 'new' } });
    site.jiraAdmin().hideFromApp(page.key, false);
    await reconcile();
    expect(await rowOf(page.id)).toMatchObject({ gone: null });
  });

  test('reconciliation finds what no event told, writes nothing else, and reads 100 a call', async () => {
    site.events.set({ seconds: [180, 180] });
    site.jiraAdmin().transitionAs('cleo', page.key, 'Done');
    expect(await rowOf(page.id)).toMatchObject({ state: { category: 'new' } });
    site.reset('keep');
    await reconcile();
    expect(bulkReads()).toBe(1);
    const writes = site.counters().storage.writes;
    expect(await rowOf(page.id)).toMatchObject({ state: { category: 'done' } });
    site.reset('keep');
    await reconcile();
    // The quarter's own note of the look, and no state.
    expect(writes - site.counters().storage.writes).toBe(1);
    expect(site.traffic().filter(({ account, kind }) => kind === 'rest' && account !== 'app')).toEqual([]);
  });

  test('a refresh asks Jira as the viewer, once a minute for everybody together', async () => {
    site.events.set({ seconds: [180, 180] });
    await site.wait(61_000);
    site.jiraAdmin().transitionAs('cleo', page.key, 'Done');
    site.reset('keep');
    const answer = await refresh();
    expect(answer.rows.find(({ issueId }) => issueId === page.id)).toMatchObject({
      state: { category: 'done' },
    });
    expect(bulkReads()).toBe(1);
    await Promise.all(['ben', 'cleo', 'ada'].map((account) => refresh(account)));
    expect(bulkReads()).toBe(1);
    expect(site.traffic().filter(({ kind, account }) => kind === 'rest' && account === 'app')).toEqual([]);
    await site.wait(61_000);
    await refresh();
    expect(bulkReads()).toBe(2);
  });

  test('states are removed with their quarter', async () => {
    const stored = () =>
      site.rest({ method: 'GET', path: '/rest/api/3/myself', account: 'ada' }).then(() => site.counters());
    await stored();
    await callAs(site, 'ada')('quarter.remove', { quarter });
    site.reset('keep');
    site.jiraAdmin().transitionAs('cleo', page.key, 'Done');
    await settle();
    // One read says that the issue is nobody's.
    expect(site.counters()).toMatchObject({ storage: { requests: 1, writes: 0 } });
    await reconcile();
    expect(bulkReads()).toBe(0);
  }, 90_000);
});

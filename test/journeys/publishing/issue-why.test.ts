import { openSite } from '../../support/sites/open-site';
import type { Site } from '../../site/site';
import {
  aQuarterOf,
  callAs,
  projects,
  publishAs,
  publishedIssues,
  type JiraIssue,
} from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';

const TABLE = [
  'milestone,type,objective,key_result,hypothesis,dependencies,effort,skills,planned start,planned end',
  'Refund service,Enabler,Refunds people can follow,,,,M,Backend,Week 1,Week 2',
  'Refund page,Epic,Refunds people can follow,,If each step is told nobody asks,Refund service,L,Frontend,Week 3,Week 5',
].join('\n');

const storageOf = (site: Site): number => site.counters().storage.roundTrips;

describe('the why on an issue', () => {
  let site: Site;
  let quarter: string;
  let page: JiraIssue;
  let goBack: () => Promise<void>;

  const project = projects.SHOP;
  const status = async (issueId: string, projectId: string) => {
    const extension = { issue: { id: issueId }, project: { id: projectId } };
    const outcome = await site.callFunction({
      function: 'issue-status',
      accountId: null,
      payload: { extension, context: { extension } },
    });
    return 'reply' in outcome ? outcome.reply : outcome;
  };

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aQuarterOf(site, TABLE);
    await publishAs(site, 'ben', quarter);
    page = (await publishedIssues(site)).find(({ fields }) => fields.summary === 'Refund page')!;
    site.reset('keep');
    goBack = wayBack(site);
  }, 300_000);
  afterEach(() => goBack());
  afterAll(() => {
    site.close();
  });

  test('is painted first from one storage round trip and without Jira', async () => {
    const glance = await callAs(site, 'ben')('issue.glance', { issue: page.id, project });
    expect(glance).toMatchObject({
      state: 'linked',
      why: { title: 'Refund page', startWeek: 3, endWeek: 5 },
    });
    expect(site.counters().rest.total).toBe(0);
    expect(storageOf(site)).toBe(1);
  });

  test.each([
    ['cleo', projects.SHOP, 'who was not seen to browse yet'],
    ['dev', projects.SHOP, 'who has no grant'],
    ['ben', projects.LAB, 'who claims another project'],
  ])('nothing is said at first to %s in %s, %s', async (account: string, claimed: string, _why: string) => {
    const call = callAs(site, account);
    expect(await call('issue.glance', { issue: page.id, project: claimed })).toEqual({ state: 'unknown' });
    expect(await call('issue.glance', { issue: '424242', project: claimed })).toEqual({ state: 'unknown' });
  });

  test('is read fresh with at most three more round trips and one call, with the state of what it waits for', async () => {
    const card = await callAs(site, 'ben')('issue.card', { issue: page.id });
    expect(card).toMatchObject({ state: 'linked', why: { effort: 'L', skills: ['Frontend'] } });
    if (card.state !== 'linked') throw new Error(card.state);
    expect(card.issues.map(({ summary, statusCategory }) => [summary, statusCategory]).sort()).toEqual([
      ['Refund page', 'new'],
      ['Refund service', 'new'],
    ]);
    expect(site.counters().rest.byOperation).toEqual({ 'POST /rest/api/3/issue/bulkfetch': 1 });
    expect(storageOf(site)).toBeLessThanOrEqual(3);
  });

  test('follows the card: the copy is refreshed when somebody looks', async () => {
    const call = callAs(site, 'ben');
    const { seq, quarter: state } = await call('quarter.open', { quarter });
    const target = state.milestones.find(({ title }) => title === 'Refund page')!.id;
    await call('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [{ id: 'e', kind: 'milestone.edit', target, changes: { effort: 'S' } }],
    });
    await call('issue.card', { issue: page.id });
    expect(await call('issue.glance', { issue: page.id, project })).toMatchObject({ why: { effort: 'S' } });
  });

  test('an issue that somebody may not see answers like one that does not exist', async () => {
    const ask = async (issue: string) =>
      JSON.stringify(
        await site.invoke({
          accountId: 'fay',
          product: 'jira',
          moduleKey: 'okra-issue-context',
          functionKey: 'issue.card',
          payload: { issue },
        }),
      );
    expect(await ask(page.id)).toBe(await ask('424242'));
  });

  test('an issue without a card is told from a project without a quarter', async () => {
    const create = async (key: 'SHOP' | 'LAB'): Promise<string> => {
      const { body } = await site.rest({
        method: 'POST',
        path: '/rest/api/3/issue',
        account: 'ben',
        body: { fields: { project: { key }, summary: 'By hand', issuetype: { name: 'Task' } } },
      });
      return (body as { readonly id: string }).id;
    };
    const call = callAs(site, 'ben');
    expect(await call('issue.card', { issue: await create('SHOP') })).toEqual({
      state: 'not-linked',
      quarters: [{ id: quarter, label: 'Q1' }],
    });
    expect(await call('issue.card', { issue: await create('LAB') })).toMatchObject({ state: 'not-set-up' });
  });

  test('a forged property shows nobody anything', async () => {
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account: 'ben',
      body: {
        fields: { project: { key: 'SHOP' }, summary: 'Forged', issuetype: { name: 'Task' } },
        properties: [{ key: 'okra', value: page.properties.okra }],
      },
    });
    const forged = (body as { readonly id: string }).id;
    expect(await callAs(site, 'ben')('issue.card', { issue: forged })).toMatchObject({ state: 'not-linked' });
  });

  test('the lozenge takes two storage reads at once and says no more than "Linked" outside its project', async () => {
    expect(await status(page.id, project)).toEqual({
      status: { type: 'lozenge', value: { label: 'O1 · Epic', type: 'default' } },
    });
    expect(site.counters()).toMatchObject({ rest: { total: 0 }, storage: { requests: 2, roundTrips: 1 } });
    expect(await status(page.id, projects.LAB)).toMatchObject({ status: { value: { label: 'Linked' } } });
    expect(await status('424242', project)).toEqual({});
  });
});

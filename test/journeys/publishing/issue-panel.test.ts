import type { Command } from '#domain/quarter/command';
import { openSite } from '../../support/sites/open-site';
import type { Site } from '../../site/site';
import {
  aQuarterOf,
  callAs,
  publishAs,
  publishedIssues,
  type JiraIssue,
} from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';

const TABLE = [
  'milestone,type,objective,key_result,hypothesis,dependencies,planned start,planned end',
  'Refund page,Epic,Refunds people can follow,,If each step is told nobody asks,Refund service,Week 2,Week 3',
  'Fake door,Signal Test,Refunds people can follow,,If each step is told nobody asks,,Week 1,Week 1',
  'Refund service,Enabler,Refunds people can follow,,,,Week 3,Week 5',
].join('\n');

const result = {
  seen: '31 of 100 asked',
  thresholdMet: 'yes',
  verdict: 'supported',
  decision: 'Keep it',
} as const;

describe('the card on an issue', () => {
  let site: Site;
  let quarter: string;
  let issues: ReadonlyMap<string, JiraIssue>;
  let goBack: () => Promise<void>;

  const decideAs = async (account: string, ...commands: readonly Command[]) => {
    const call = callAs(site, account);
    const { seq } = await call('quarter.open', { quarter });
    const { outcomes } = await call('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
    return outcomes;
  };
  const idOf = (summary: string): string => issues.get(summary)!.id;
  const cardOf = async (account: string, issue: string) => {
    const card = await callAs(site, account)('issue.card', { issue });
    if (card.state !== 'linked') throw new Error(card.state);
    return card;
  };
  const forge = async (issue: string, value: object): Promise<void> => {
    const path = `/rest/api/3/issue/${issue}/properties/okra`;
    const { status } = await site.rest({ method: 'PUT', path, account: 'ben', body: value });
    expect(status).toBeLessThan(300);
  };

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aQuarterOf(site, TABLE);
    const call = callAs(site, 'ben');
    const { quarter: state } = await call('quarter.open', { quarter });
    const page = state.milestones.find(({ title }) => title === 'Refund page')!;
    const { mapping, choices } = await call('publish.prepare', { quarter });
    await decideAs(
      'ben',
      {
        id: 'tasks',
        kind: 'milestone.edit',
        target: page.id,
        changes: { tasks: [{ id: 'a', text: 'Draw the steps', done: false }] },
      },
      { id: 'company', kind: 'companyObjective.add', values: { title: 'Be trusted', nick: 'Trust' } },
      {
        id: 'serves',
        kind: 'objective.edit',
        target: state.objectives[0]!.id,
        changes: { companyObjectiveIds: ['company'] },
      },
      { id: 'map', kind: 'mapping.choose', mapping: { ...mapping, tasks: choices.tasks } },
    );
    await publishAs(site, 'ben', quarter);
    issues = new Map((await publishedIssues(site)).map((issue) => [issue.fields.summary, issue]));
    site.reset('keep');
    goBack = wayBack(site);
  }, 300_000);
  afterEach(() => goBack());
  afterAll(() => {
    site.close();
  });

  test('G-23 leads from a task to the company objective, with the work item of its card', async () => {
    const { why, issues: seen } = await cardOf('ben', idOf('Draw the steps'));
    expect(why).toMatchObject({
      type: 'task',
      title: 'Draw the steps',
      partOf: { title: 'Refund page', type: 'epic', issueId: idOf('Refund page') },
      hypotheses: [{ status: 'open' }],
      objective: { code: 'O1' },
      companyObjectives: [{ code: 'Trust', text: 'Be trusted' }],
      startWeek: 2,
    });
    expect(seen.map(({ issueId }) => issueId)).toEqual(
      expect.arrayContaining([idOf('Draw the steps'), idOf('Refund page')]),
    );
  });

  test('names siblings and contradictions of the order, with one call to Jira', async () => {
    const card = await cardOf('ben', idOf('Refund page'));
    expect(card.siblings).toMatchObject([{ title: 'Fake door', issueId: idOf('Fake door'), startWeek: 1 }]);
    expect(card.why.dependencies).toMatchObject([
      { direction: 'needs', conflict: { code: 'DEP_AFTER_DEPENDENT', severity: 'error' } },
    ]);
    expect(card.viewer.member).not.toBeNull();
    expect(site.counters().rest.byOperation).toEqual({ 'POST /rest/api/3/issue/bulkfetch': 1 });
    expect(site.counters().storage.roundTrips).toBeLessThanOrEqual(3);
  });

  test('what Jira does not show is counted and not told, also not at first', async () => {
    // An administrator deletes both; to everybody who looks, deleted and hidden are the same.
    for (const summary of ['Fake door', 'Refund service']) {
      const path = `/rest/api/3/issue/${idOf(summary)}`;
      await site.rest({ method: 'DELETE', path, account: 'ada' });
    }
    const issue = idOf('Refund page');
    const card = await cardOf('ben', issue);
    expect(card).toMatchObject({ siblings: [], hiddenSiblings: 1, hiddenDependencies: 1 });
    const glance = await callAs(site, 'ben')('issue.glance', { issue, project: '10000' });
    for (const answer of [card, glance]) {
      expect(JSON.stringify(answer)).not.toMatch(/Fake door|Refund service/);
    }
  });

  test('a result is recorded by those who take part, and tells the whole thread', async () => {
    const door = idOf('Fake door');
    const { why } = await cardOf('ben', door);
    const command: Command = {
      id: 'seen',
      kind: 'result.record',
      milestone: why.milestoneId,
      hypothesisIds: why.hypotheses.map(({ id }) => id),
      result,
      was: null,
    };
    expect(await decideAs('dev', command)).toMatchObject([{ ok: false, refusal: { code: 'JOIN_FIRST' } }]);
    expect((await cardOf('dev', door)).viewer).toEqual({ member: null, mayJoin: true });
    expect(await decideAs('ben', command)).toMatchObject([{ ok: true }]);
    expect((await cardOf('dev', door)).why).toMatchObject({ result, hypotheses: [{ status: 'supported' }] });
    for (const summary of ['Refund page', 'Draw the steps']) {
      expect((await cardOf('ben', idOf(summary))).why.hypotheses).toMatchObject([{ status: 'supported' }]);
    }
    const other = { ...command, id: 'again', result: { ...result, verdict: 'refuted' } } as const;
    expect(await decideAs('ben', other)).toMatchObject([
      { ok: false, refusal: { code: 'CHANGED_MEANWHILE', present: { result } } },
    ]);
  });

  test('the history of a card tells who did what, and is not for strangers', async () => {
    const door = idOf('Fake door');
    const { why } = await cardOf('ben', door);
    const target = why.milestoneId;
    await decideAs('ben', { id: 'e', kind: 'milestone.edit', target, changes: { effort: 'S' } });
    const { entries, older } = await callAs(site, 'ben')('issue.history', { issue: door });
    expect(older).toBe(false);
    expect(entries.map(({ acts }) => acts)).toEqual([
      ['set the effort to S'],
      [expect.stringMatching(/^published it as SHOP-\d+$/)],
      ['brought it in with an import', 'placed it in week 1'],
    ]);
    expect(entries[0]?.by).toBe((await cardOf('ben', door)).viewer.member);
    const ask = async (issue: string) =>
      JSON.stringify(
        await site.invoke({
          accountId: 'fay',
          product: 'jira',
          moduleKey: 'okra-issue-panel',
          functionKey: 'issue.history',
          payload: { issue },
        }),
      );
    expect(await ask(door)).toBe(await ask('424242'));
  });

  test.each<readonly [string, (claim: Readonly<Record<string, unknown>>) => object]>([
    ['another card', (claim) => ({ ...claim, milestone: 'elsewhere' })],
    ['another quarter', (claim) => ({ ...claim, quarter: '10001-lab' })],
    ['a task of the card', (claim) => ({ ...claim, task: 'a' })],
    ['another installation', (claim) => ({ ...claim, ledger: 'somewhere' })],
    ['an objective', (claim) => ({ ...claim, milestone: undefined, type: 'objective' })],
    ['nothing that we would write', () => ({ milestone: [1], quarter: { a: '../..' } })],
  ])('a forged property that claims %s changes no answer', async (_what, forged) => {
    const issue = idOf('Refund page');
    const call = callAs(site, 'ben');
    const ask = async () =>
      JSON.stringify([
        await call('issue.card', { issue }),
        await call('issue.glance', { issue, project: '10000' }),
        await call('issue.history', { issue }),
      ]);
    const before = await ask();
    await forge(issue, forged(issues.get('Refund page')!.properties.okra ?? {}));
    expect(await ask()).toBe(before);
  });

  test('a property that claims the task or card of another issue shows nobody anything', async () => {
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account: 'ben',
      body: { fields: { project: { key: 'SHOP' }, summary: 'By hand', issuetype: { name: 'Task' } } },
    });
    const { id } = body as { readonly id: string };
    for (const summary of ['Draw the steps', 'Refund page']) {
      await forge(id, issues.get(summary)!.properties.okra ?? {});
      expect(await callAs(site, 'ben')('issue.card', { issue: id })).toMatchObject({ state: 'not-linked' });
      const history = await site.invoke({
        accountId: 'ben',
        product: 'jira',
        moduleKey: 'okra-issue-panel',
        functionKey: 'issue.history',
        payload: { issue: id },
      });
      expect(history).toMatchObject({ reply: { ok: false, failure: { code: 'not-found' } } });
    }
  });
});

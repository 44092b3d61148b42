import { askParsed, type Account } from '../../support/sites/ask';
import {
  aQuarterOf,
  callAs,
  publishAs,
  publishedIssues,
  type JiraIssue,
} from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';
import type { Command } from '#domain/quarter/command';
import type { Site } from '../../site/site';

const TABLE = ['milestone,type', 'Odd card,Epic', 'First card,Epic', 'Second card,Spike'].join('\n');

interface Row {
  readonly issueKey: string;
  readonly gone: string | null;
  readonly state: { readonly statusName: string } | null;
}

describe('an issue of which Jira cannot say how it stands', () => {
  let site: Site;
  let quarter: string;
  let odd: JiraIssue;
  let first: JiraIssue;

  givenSite(async (opened) => {
    ({ site } = opened);
    quarter = await aQuarterOf(site, TABLE);
    await publishAs(site, 'ben', quarter);
    const issues = await publishedIssues(site);
    odd = issues.find(({ fields }) => fields.summary === 'Odd card')!;
    first = issues.find(({ fields }) => fields.summary === 'First card')!;
    await site.wait(200_000);
    await callAs(site, 'ben')('progress.refresh', { quarter });
    await site.wait(61_000);
  });

  const progress = async (account: Account, procedure: 'progress.read' | 'progress.refresh') => {
    const { value } = await askParsed(site, { account, procedure, payload: { quarter } });
    return value as { readonly rows: readonly Row[]; readonly isPartial: boolean };
  };
  const rowOf = (rows: readonly Row[], { key }: JiraIssue) => rows.find(({ issueKey }) => issueKey === key)!;
  const reconcile = () => site.callFunction({ function: 'reconcile-issues', accountId: null, payload: {} });

  test('is unseen, and neither hidden, gone nor as it was; the others are as they are now', async () => {
    site.events.set({ seconds: [180, 180] });
    site.jiraAdmin().transitionAs('ada', odd.key, 'Done');
    site.jiraAdmin().transitionAs('ada', first.key, 'Done');
    site.jiraAdmin().troubleReading(odd.key);
    const { rows, isPartial } = await progress('ben', 'progress.refresh');
    expect(rowOf(rows, odd)).toMatchObject({ gone: 'unseen', state: null });
    expect(rowOf(rows, first)).toMatchObject({ gone: null, state: { statusName: 'Done' } });
    expect(isPartial).toBe(true);
    // What one viewer could not be told changes nothing for others.
    expect(rowOf((await progress('cleo', 'progress.read')).rows, odd)).toMatchObject({ gone: null });
    site.jiraAdmin().troubleReading(odd.key, false);
    await site.wait(61_000);
    const after = await progress('ben', 'progress.refresh');
    expect(rowOf(after.rows, odd)).toMatchObject({ gone: null, state: { statusName: 'Done' } });
    expect(after.isPartial).toBe(false);
  });

  test('is marked by the hourly look, which goes on with the others, and is as it is once Jira can say', async () => {
    site.events.set({ seconds: [180, 180] });
    site.jiraAdmin().transitionAs('ada', first.key, 'Done');
    site.jiraAdmin().troubleReading(odd.key);
    await reconcile();
    const marked = (await progress('cleo', 'progress.read')).rows;
    expect(rowOf(marked, odd).gone).toBe('unseen');
    expect(rowOf(marked, first)).toMatchObject({ gone: null, state: { statusName: 'Done' } });
    site.jiraAdmin().troubleReading(odd.key, false);
    await reconcile();
    expect(rowOf((await progress('cleo', 'progress.read')).rows, odd).gone).toBeNull();
  });

  test('a restricted one in such trouble is not told to be hidden', async () => {
    const jira = site.jiraAdmin();
    const { id } = jira.addSecurityLevel('SHOP', 'Board', ['ada', 'cleo']);
    jira.setSecurity(odd.key, id);
    await site.wait(61_000);
    await progress('ada', 'progress.refresh');
    jira.troubleReading(odd.key);
    const { rows, isPartial } = await progress('cleo', 'progress.read');
    expect(rowOf(rows, odd)).toMatchObject({ gone: 'unseen', state: null });
    expect(isPartial).toBe(true);
  });

  test('is left alone when published again, says so, and the others are written', async () => {
    const call = callAs(site, 'ben');
    const { quarter: state, seq } = await call('quarter.open', { quarter });
    const commands = state.milestones.map(({ id, title }, index): Command => ({
      id: `again-${String(index)}`,
      kind: 'milestone.edit',
      target: id,
      changes: { title: `${title}, sharper` },
    }));
    await call('quarter.decide', { quarter, basedOn: seq, commands });
    const { run } = await call('publish.start', { quarter });
    site.jiraAdmin().troubleReading(odd.key);
    const step = await call('publish.step', { quarter, run: run! });
    expect(step.news.refused.map(({ code }) => code)).toEqual(['ISSUE_UNREAD']);
    expect(step.state).toBe('done');
    site.jiraAdmin().troubleReading(odd.key, false);
    const summaries = (await publishedIssues(site)).map(({ fields }) => fields.summary).sort();
    expect(summaries).toEqual(['First card, sharper', 'Odd card', 'Second card, sharper']);
    // The preview of before says that nobody knows, and lets the others go as well.
    site.jiraAdmin().troubleReading(odd.key);
    const { rows } = await call('publish.prepare', { quarter, compare: true });
    expect(rows.find(({ issueId }) => issueId === odd.id)).toMatchObject({ action: 'gone', gone: 'unseen' });
  });
});

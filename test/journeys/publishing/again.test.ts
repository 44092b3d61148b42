import type { Command } from '#domain/quarter/command';
import type { JiraAdmin } from '../../site/jira/jira-admin';
import type { Site } from '../../site/site';
import {
  aQuarterOf,
  callAs,
  linksOf,
  publishAs,
  publishedIssues,
} from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective,dependencies,effort',
  'Refund service,Enabler,Refunds people can follow,,M',
  'Refund page,Epic,Refunds people can follow,Refund service,L',
  'Fake door,Signal Test,Refunds people can follow,,S',
].join('\n');

describe('publishing again', () => {
  let site: Site;
  let administer: (work: (jira: JiraAdmin) => void) => void;
  let quarter: string;

  givenSite(async (opened) => {
    ({ site, administer } = opened);
    quarter = await aQuarterOf(site, TABLE);
    await publishAs(site, 'ben', quarter);
  });

  const open = () => callAs(site, 'ben')('quarter.open', { quarter });
  const cardOf = async (title: string) => {
    const { quarter: state } = await open();
    const card = state.milestones.find((one) => one.title === title)!;
    return { ...card, receipt: state.receipts.find(({ id }) => id === card.id)! };
  };
  const decide = async (...commands: readonly Command[]) => {
    const { seq } = await open();
    const { outcomes } = await callAs(site, 'ben')('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [...commands],
    });
    for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.text);
  };
  const rowsNow = async () => (await callAs(site, 'ben')('publish.prepare', { quarter, compare: true })).rows;
  const issueOf = async (title: string) => {
    const { receipt } = await cardOf(title);
    return (await publishedIssues(site)).find(({ id }) => id === receipt.issueId)!;
  };
  const retitle = (target: string, title: string): Command => ({
    id: `retitle-${title.replace(' ', '-')}`,
    kind: 'milestone.edit',
    target,
    changes: { title },
  });

  test('an edit in Jira stays, is shown, and is written over by nobody', async () => {
    const { receipt } = await cardOf('Fake door');
    administer((jira) => {
      jira.editAs('cleo', receipt.issueKey, { fields: { summary: 'Painted door' } });
    });
    const row = (await rowsNow()).find(({ issueId }) => issueId === receipt.issueId);
    expect(row).toMatchObject({
      action: 'differs',
      fields: [{ field: 'summary', state: 'differs', before: 'Painted door', after: 'Fake door' }],
    });
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ run: null });
    expect((await issueOf('Fake door')).fields.summary).toBe('Painted door');
  });

  test('both changed is a conflict that keeps Jira’s value, until somebody chooses', async () => {
    const card = await cardOf('Fake door');
    administer((jira) => {
      jira.editAs('cleo', card.receipt.issueKey, { fields: { summary: 'Painted door' } });
    });
    await decide(retitle(card.id, 'Real door'));
    const row = (await rowsNow()).find((one) => one.row === card.id)!;
    expect(row).toMatchObject({
      action: 'conflict',
      fields: [{ field: 'summary', state: 'conflict', before: 'Painted door', after: 'Real door' }],
    });
    const told = () => callAs(site, 'ben')('publish.whoChanged', { quarter, rows: [card.id] });
    const { changes } = await told();
    expect(changes).toMatchObject([{ field: 'summary', inJira: { name: 'Cleo Marchetti' }, here: {} }]);
    // Another field of the same card, a moment later: it is not what stands against Jira's.
    await site.time.advance(60_000);
    await decide({ id: 'kept', kind: 'milestone.edit', target: card.id, changes: { decideByWeek: 9 } });
    expect((await told()).changes.find(({ field }) => field === 'summary')?.here).toEqual(changes[0]?.here);

    await publishAs(site, 'ben', quarter);
    expect((await issueOf('Real door')).fields.summary).toBe('Painted door');
    const { field, seen } = row.fields[0]!;
    await publishAs(site, 'ben', quarter, undefined, [
      { row: card.id, choices: [{ field, take: 'okra', seen }] },
    ]);
    expect((await issueOf('Real door')).fields.summary).toBe('Real door');
    expect((await rowsNow()).find((one) => one.row === card.id)?.action).toBe('unchanged');
  });

  test('Jira’s value that was chosen is no conflict any more, and differs until one side changes again', async () => {
    const card = await cardOf('Fake door');
    administer((jira) => {
      jira.editAs('cleo', card.receipt.issueKey, { fields: { summary: 'Painted door' } });
    });
    await decide(retitle(card.id, 'Real door'));
    const { seen } = (await rowsNow()).find((one) => one.row === card.id)!.fields[0]!;
    await publishAs(site, 'ben', quarter, undefined, [
      { row: card.id, choices: [{ field: 'summary', take: 'jira', seen }] },
    ]);
    expect((await rowsNow()).find((one) => one.row === card.id)?.action).toBe('differs');
    expect((await issueOf('Real door')).fields.summary).toBe('Painted door');
    await decide(retitle(card.id, 'Revolving door'));
    expect((await rowsNow()).find((one) => one.row === card.id)?.action).toBe('update');
  });

  test('what somebody edits after the choice is left alone, and told', async () => {
    const card = await cardOf('Fake door');
    administer((jira) => {
      jira.editAs('cleo', card.receipt.issueKey, { fields: { summary: 'Painted door' } });
    });
    await decide(retitle(card.id, 'Real door'));
    const { seen } = (await rowsNow()).find((one) => one.row === card.id)!.fields[0]!;
    administer((jira) => {
      jira.editAs('cleo', card.receipt.issueKey, { fields: { summary: 'Glass door' } });
    });
    const { refused } = await publishAs(site, 'ben', quarter, undefined, [
      { row: card.id, choices: [{ field: 'summary', take: 'okra', seen }] },
    ]);
    expect(refused).toMatchObject([{ row: card.id, code: 'EDITED_MEANWHILE' }]);
    expect((await issueOf('Real door')).fields.summary).toBe('Glass door');
  });

  test('scores, weeks and type follow the card, with their label, and other labels stay', async () => {
    const card = await cardOf('Refund service');
    administer((jira) => {
      jira.editAs('cleo', card.receipt.issueKey, { update: { labels: [{ add: 'payments' }] } });
    });
    await decide(
      { id: 'spike', kind: 'milestone.edit', target: card.id, changes: { type: 'spike', effort: 'L' } },
      { id: 'weeks', kind: 'placement.place', milestone: card.id, startWeek: 2, endWeek: 4 },
    );
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', updated: 1, refused: 0 });
    const issue = await issueOf('Refund service');
    expect([...issue.fields.labels].sort()).toEqual(['okra', 'okra-spike', 'payments']);
    expect(issue.properties.okra).toMatchObject({ type: 'spike', effort: 'L', startWeek: 2, endWeek: 4 });
    expect(JSON.stringify(issue.fields.description)).toContain('Week 2 to week 4');
  });

  test('a forged property is set right, and nothing else is touched', async () => {
    const { receipt } = await cardOf('Fake door');
    await site.rest({
      method: 'PUT',
      path: `/rest/api/3/issue/${receipt.issueId}/properties/okra`,
      account: 'cleo',
      body: { v: 1, ledger: 'l', quarter: '10000-other', milestone: 'mine', type: 'epic' },
    });
    await publishAs(site, 'ben', quarter);
    expect((await issueOf('Fake door')).properties.okra).toMatchObject({ quarter, type: 'signal_test' });
  });

  test('a dependency that is gone takes its link along, one that somebody made stays', async () => {
    const { quarter: state } = await open();
    const [first, second] = await Promise.all([issueOf('Fake door'), issueOf('Refund page')]);
    await site.rest({
      method: 'POST',
      path: '/rest/api/3/issueLink',
      account: 'cleo',
      body: { type: { name: 'Blocks' }, inwardIssue: { id: first.id }, outwardIssue: { id: second.id } },
    });
    await decide({ id: 'free', kind: 'dependency.remove', target: state.dependencies[0]!.id });
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', linksLeft: 0, refused: 0 });
    const links = linksOf(await publishedIssues(site));
    expect(links).not.toContain('Refund service Blocks Refund page');
    expect(links).toContain('Fake door Blocks Refund page');
  });

  test('a link that somebody took away is made again', async () => {
    const page = await issueOf('Refund page');
    const link = page.fields.issuelinks.find(({ type }) => type.name === 'Blocks')!;
    await site.rest({ method: 'DELETE', path: `/rest/api/3/issueLink/${link.id}`, account: 'cleo' });
    expect(linksOf(await publishedIssues(site))).not.toContain('Refund service Blocks Refund page');
    expect((await rowsNow()).filter(({ action }) => action === 'update')).toHaveLength(2);
    await publishAs(site, 'ben', quarter);
    expect(linksOf(await publishedIssues(site))).toContain('Refund service Blocks Refund page');
  });

  test('an issue that is hidden, deleted or moved is told apart, and never made a second time', async () => {
    const [door, service, page] = await Promise.all(
      ['Fake door', 'Refund service', 'Refund page'].map((title) => cardOf(title)),
    );
    administer((jira) => {
      const level = jira.addSecurityLevel('SHOP', 'Only cleo', ['cleo']);
      jira.setSecurity(door!.receipt.issueKey, level.id);
      jira.deleteIssue(service!.receipt.issueKey);
      jira.moveIssue(page!.receipt.issueKey, 'LAB');
    });
    const rows = new Map((await rowsNow()).map((row) => [row.row, row]));
    expect(rows.get(door!.id)).toMatchObject({ action: 'gone', gone: 'hidden' });
    expect(rows.get(service!.id)).toMatchObject({ action: 'gone', gone: 'unseen' });
    expect(rows.get(page!.id)).toMatchObject({ movedTo: 'LAB', gone: null });
    await publishAs(site, 'ben', quarter);
    expect((await publishedIssues(site)).length + (await publishedIssues(site, 'LAB')).length).toBe(3);
  });
});

import type { Site } from '../../site/site';
import {
  aQuarterOf,
  callAs,
  linksOf,
  publishAs,
  publishedIssues,
} from '../../support/sites/a-published-site';
import { untilIndexed } from '../../support/sites/until-indexed';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective',
  'Refund service,Enabler,Refunds people can follow',
  'Fake door,Signal Test,Refunds people can follow',
].join('\n');

describe('issues of an earlier installation', () => {
  let site: Site;
  let quarter: string;

  const leftBehind = async (summary: string, property: object): Promise<string> => {
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account: 'cleo',
      body: {
        fields: { project: { key: 'SHOP' }, issuetype: { name: 'Task' }, summary },
        properties: [{ key: 'okra', value: property }],
      },
    });
    return (body as { readonly id: string }).id;
  };
  let service: string;

  givenSite(async (opened) => {
    ({ site } = opened);
    quarter = await aQuarterOf(site, TABLE);
    const old = { v: 1, ledger: 'gone-installation', quarter: '10000-gone', type: 'enabler' };
    service = await leftBehind('refund  Service', { ...old, milestone: 'old-1' });
    await leftBehind('Nobody knows this one', { ...old, milestone: 'old-2' });
    await leftBehind('Fake door', { v: 1, whatever: true });
    await untilIndexed(site);
  });

  const rowOf = async (title: string) => {
    const { rows } = await callAs(site, 'ben')('publish.prepare', { quarter, compare: true });
    return rows.find((row) => row.title === title)!;
  };

  test('are offered to the card of the same title, and a property that is none of ours is not', async () => {
    expect(await rowOf('Refund service')).toMatchObject({
      action: 'adopt',
      adopts: { issueId: service, summary: 'refund  Service' },
    });
    expect(await rowOf('Fake door')).toMatchObject({ action: 'create', adopts: null });
  });

  test('are neither taken nor doubled unasked', async () => {
    const { progress, refused } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', created: 2, refused: 1 });
    expect(refused).toMatchObject([{ code: 'ADOPTABLE' }]);
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    expect(state.receipts).toHaveLength(2);
  });

  test('become the card’s when somebody takes them over: their words stay, our data and links come', async () => {
    const { row } = await rowOf('Refund service');
    const take = { field: 'issue', take: 'jira', seen: '' } as const;
    const { progress } = await publishAs(site, 'ben', quarter, undefined, [{ row, choices: [take] }]);
    expect(progress).toMatchObject({ state: 'done', created: 3, updated: 1, refused: 0 });
    const issues = await publishedIssues(site);
    const adopted = issues.find(({ id }) => id === service)!;
    expect(adopted.fields.summary).toBe('refund  Service');
    expect(adopted.fields.labels).toEqual(['okra', 'okra-enabler']);
    expect(adopted.properties.okra).toMatchObject({ quarter, milestone: row, type: 'enabler' });
    expect(linksOf(issues)).toContain('refund  Service Relates Refunds people can follow');
    expect(await rowOf('Refund service')).toMatchObject({ action: 'differs', issueId: service });
  });

  test('are left alone where somebody wants another issue', async () => {
    const { row } = await rowOf('Refund service');
    const take = { field: 'issue', take: 'okra', seen: '' } as const;
    const { progress } = await publishAs(site, 'ben', quarter, undefined, [{ row, choices: [take] }]);
    expect(progress).toMatchObject({ state: 'done', created: 3, refused: 0 });
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    expect(state.receipts.map(({ issueId }) => issueId)).not.toContain(service);
  });

  test('are not taken while another quarter holds them, whatever their property says', async () => {
    await site.rest({ method: 'DELETE', path: `/rest/api/3/issue/${service}`, account: 'ada' });
    await site.wait(3_600_000);
    const other = await aQuarterOf(site, 'milestone,type\nRefund service,Enabler', {
      as: 'ben',
      commandId: 'other',
    });
    await publishAs(site, 'ben', other);
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter: other });
    const { issueId } = state.receipts[0]!;
    const forged = {
      v: 1,
      ledger: 'gone-installation',
      quarter: '10000-gone',
      milestone: 'm',
      type: 'enabler',
    };
    await site.rest({
      method: 'PUT',
      path: `/rest/api/3/issue/${issueId}/properties/okra`,
      account: 'cleo',
      body: forged,
    });
    await site.wait(3_600_000);
    const { row, adopts } = await rowOf('Refund service');
    expect(adopts).toMatchObject({ issueId });
    const take = { field: 'issue', take: 'jira', seen: '' } as const;
    const { refused } = await publishAs(site, 'ben', quarter, undefined, [{ row, choices: [take] }]);
    expect(refused).toMatchObject([{ row, code: 'OTHER_QUARTER' }]);
    const after = await callAs(site, 'ben')('quarter.open', { quarter });
    expect(after.quarter.receipts.map((receipt) => receipt.issueId)).not.toContain(issueId);
  });
});

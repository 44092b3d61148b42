import { linkedNow, linkPlan } from '#domain/jira-publishing/link-plan';
import { aGraph, aMapping, aReceipt } from '../../../support/given/a-graph';

describe('what an issue is linked to now', () => {
  const graph = aGraph(1, 2, []);
  const quarter = {
    ...graph,
    receipts: [aReceipt('o0000', 1), { ...aReceipt('m0000', 2), linkedTo: ['o0000'] }, aReceipt('m0001', 3)],
  };
  const plan = linkPlan(quarter, aMapping());
  const idOf = (row: string): string => quarter.receipts.find(({ id }) => id === row)!.issueId;
  const now = (row: string, linked: readonly string[], seen: readonly string[]) =>
    linkedNow(quarter, plan, row, {
      linkedIssueIds: linked.map(idOf),
      isSeen: (id) => seen.map(idOf).includes(id),
    });

  test('a link that Jira shows counts, whoever made it', () => {
    expect(now('m0001', ['o0000'], ['o0000', 'm0000', 'm0001'])).toEqual(['o0000']);
  });

  test('a link that is not listed is gone only where its other end is shown', () => {
    expect(now('m0000', [], ['o0000', 'm0000'])).toEqual([]);
    expect(now('m0000', [], ['m0000'])).toEqual(['o0000']);
  });

  test('a link that nobody noted is not made up because its other end is hidden', () => {
    expect(now('m0001', [], ['m0001'])).toEqual([]);
  });
});

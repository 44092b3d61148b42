import { anIssue } from '../../site/an-issue';
import type { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';

type Call = ReturnType<typeof createPageCall>;

const addCards = async (
  call: Call,
  quarter: string,
  titles: readonly string[],
): Promise<readonly string[]> => {
  const { seq } = await call('quarter.open', { quarter });
  const commands = titles.map((title, index) => ({
    id: `by-hand-${String(index)}`,
    kind: 'milestone.add' as const,
    values: { title },
  }));
  await call('quarter.decide', { quarter, basedOn: seq, commands });
  const { milestones } = (await call('quarter.open', { quarter })).quarter;
  return titles.map((title) => milestones.find((one) => one.title === title)!.id);
};

/** Finds a work item, links it, moves it, unlinks it; publishes a deleted one again; reads the states back; brings one in as a card. */
export const linkByHand = async (site: Site, call: Call, quarter: string): Promise<void> => {
  const [from, to] = await addCards(call, quarter, ['Linked by hand', 'Moved by hand']);
  const { id: issue, key } = await anIssue(site, 'Nobody planned this');
  for (const text of ['nobody planned', key, 'project = SHOP order by created'])
    await call('link.search', { quarter, text });
  await call('link.cards', { quarter, issue });
  await call('link.put', { quarter, issue, row: from!, from: null });
  await call('link.put', { quarter, issue, row: to!, from: from! });
  await call('link.remove', { quarter, issue, row: to! });
  await call('link.doubles', { quarter });
  await call('link.foreign', { quarter });

  await call('link.put', { quarter, issue, row: from!, from: null });
  await site.rest({ method: 'DELETE', path: `/rest/api/3/issue/${issue}`, account: 'ada' });
  await call('progress.refresh', { quarter });
  await call('progress.read', { quarter });
  await call('link.again', { quarter, row: from!, issue, confirmed: true });
  const { id: epic, key: epicKey } = await anIssue(site, 'Begun before the quarter');
  for (const text of ['begun before', epicKey, 'order by created'])
    await call('work.search', { quarter, text, types: 'any', isDoneShown: false, page: null });
  await call('work.search', { quarter, text: '', types: 'epics', isDoneShown: false, page: null });
  const { entry } = await call('work.bring', { quarter, commandId: 'bring', items: [{ issue: epic }] });
  await call('quarter.decide', {
    quarter,
    basedOn: entry!,
    commands: [{ id: 'no-bring', kind: 'undo', seq: entry! }],
  });
  const { receipts } = (await call('quarter.open', { quarter })).quarter;
  await call('issue.history', { issue: receipts[0]!.issueId });
};

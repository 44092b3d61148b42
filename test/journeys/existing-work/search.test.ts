import type { Input } from '../../../static/src/rpc/call';
import { anIssue, type MadeIssue } from '../../site/an-issue';
import type { Site } from '../../site/site';
import { aLinkingSite, type LinkingSite } from '../../support/sites/a-linking-site';
import { callAs, projects, publishAs } from '../../support/sites/a-published-site';

describe('looking for work that exists', () => {
  let given: LinkingSite;
  let site: Site;
  let quarter: string;
  let epic: MadeIssue;
  let done: MadeIssue;
  let task: MadeIssue;
  let child: MadeIssue;
  let elsewhere: MadeIssue;
  let own: MadeIssue;

  beforeAll(async () => {
    given = await aLinkingSite();
    ({ site, quarter } = given);
    await publishAs(site, 'ben', quarter);
    const { receipts, objectives } = (await callAs(site, 'ben')('quarter.open', { quarter })).quarter;
    const parent = receipts.find(({ id }) => id === objectives[0]!.id)!;
    epic = await anIssue(site, 'Refunds at the door', { type: 'Epic' });
    done = await anIssue(site, 'Refunds of last year', { type: 'Epic' });
    task = await anIssue(site, 'Refunds on paper', { labels: ['okra-spike'] });
    child = await anIssue(site, 'Refunds below', { parent: { id: parent.issueId, key: parent.issueKey } });
    elsewhere = await anIssue(site, 'Refunds of robots', { type: 'Epic' });
    own = await anIssue(site, 'Refunds brought in', { type: 'Epic' });
    given.administer((jira) => {
      jira.transitionAs('ada', done.key, 'Done');
    });
    const lab = await callAs(site, 'ben')('quarter.create', {
      project: projects.LAB,
      commandId: 'lab',
      label: 'Lab Q1',
      team: 'Lab',
      startDate: '2026-01-05',
    });
    const items = (issue: MadeIssue) => [{ issue: issue.id }];
    await callAs(site, 'ben')('work.bring', {
      quarter: lab.quarter,
      commandId: 'l',
      items: items(elsewhere),
    });
    await callAs(site, 'ben')('work.bring', { quarter, commandId: 'o', items: items(own) });
    await site.advance(120_000);
  }, 300_000);
  afterAll(() => {
    site.close();
  });

  const search = (asked: Partial<Input<'work.search'>> = {}, account = 'ben') =>
    callAs(site, account)('work.search', {
      quarter,
      text: 'refunds',
      types: 'epics',
      isDoneShown: false,
      page: null,
      ...asked,
    });
  const keysOf = async (asked: Partial<Input<'work.search'>>) =>
    (await search(asked)).work.map(({ issueKey }) => issueKey).sort();

  test('shows open epics of the project, with what each becomes and whose it is already', async () => {
    const { work, problem } = await search();
    expect(problem).toBeNull();
    const found = new Map(work.map((one) => [one.issueKey, one]));
    expect(found.get(epic.key)).toMatchObject({
      summary: 'Refunds at the door',
      issueTypeName: 'Epic',
      statusCategory: 'new',
      becomes: { type: 'epic', isTold: true, objectiveId: null },
      held: null,
    });
    expect(found.get(own.key)!.held).toMatchObject({ title: 'Refunds brought in' });
    expect(found.get(elsewhere.key)!.held).toEqual({ title: 'Refunds of robots', label: 'Lab Q1' });
    expect(found.has(done.key)).toBe(false);
    expect(found.has(task.key)).toBe(false);
  });

  test('shows what is done, any type, or one of them, where somebody asks', async () => {
    expect(await keysOf({ isDoneShown: true })).toContain(done.key);
    expect(await keysOf({ types: 'any' })).toEqual(expect.arrayContaining([epic.key, task.key, child.key]));
    const { types } = await search();
    const { id } = types.find(({ name }) => name === 'Task')!;
    const tasks = await keysOf({ types: { id } });
    expect(tasks).toEqual(expect.arrayContaining([task.key, child.key]));
    expect(tasks).not.toContain(epic.key);
  });

  test('tells the type by the mapping’s label, and the objective by the parent', async () => {
    const { work } = await search({ types: 'any' });
    const found = new Map(work.map((one) => [one.issueKey, one]));
    expect(found.get(task.key)!.becomes).toMatchObject({ type: 'spike', isTold: true });
    const { objectives } = (await callAs(site, 'ben')('quarter.open', { quarter })).quarter;
    expect(found.get(child.key)).toMatchObject({
      becomes: { type: 'epic', isTold: false, objectiveId: objectives[0]!.id },
      parent: { summary: 'Refunds people can follow' },
    });
  });

  test('finds by key whatever the filters say, and by JQL within the project only', async () => {
    expect(await keysOf({ text: `${done.key} ${task.key}` })).toEqual([done.key, task.key].sort());
    const lab = await anIssue(site, 'Refunds of the lab', { project: 'LAB', type: 'Epic' });
    await site.advance(120_000);
    expect(await keysOf({ text: 'project = LAB' })).not.toContain(lab.key);
    expect(await search({ text: 'colour = red' })).toMatchObject({
      work: [],
      problem: expect.stringContaining('colour') as string,
    });
    expect(await search({ text: 'SHOP-99999' })).toMatchObject({
      work: [],
      problem: 'There is no work item SHOP-99999 that you may see.',
    });
  });

  test('hands out a page at a time', async () => {
    for (let number = 0; number < 55; number += 1)
      await anIssue(site, `Parcel ${String(number)}`, { type: 'Epic' });
    await site.advance(120_000);
    const one = await search({ text: 'parcel' });
    expect(one.work).toHaveLength(50);
    const other = await search({ text: 'parcel', page: one.next });
    expect(other.work).toHaveLength(5);
    expect(other.next).toBeNull();
    const keys = [...one.work, ...other.work].map(({ issueKey }) => issueKey);
    expect(new Set(keys).size).toBe(55);
  });

  test('names no quarter that one may not see, and shows nothing of a quarter that is not theirs', async () => {
    given.administer((jira) => {
      jira.grant('LAB', 'cleo', []);
    });
    const { work } = await search({}, 'cleo');
    expect(work.find(({ issueKey }) => issueKey === elsewhere.key)!.held).toEqual({ title: '', label: null });
    expect(await given.failing(search({}, 'fay'))).toEqual(
      await given.failing(search({ quarter: '10000-nowhere' })),
    );
    expect((await given.failing(search({ types: { id: 'SHOP' } }))).code).toBe('bad-input');
  });
});

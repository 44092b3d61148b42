import { callAs } from '../../support/sites/a-published-site';
import type { Site } from '../../site/site';
import { anIssue, type MadeIssue } from '../../site/an-issue';
import { aLinkingSite, type LinkingSite } from '../../support/sites/a-linking-site';

describe('looking for issues to link', () => {
  let given: LinkingSite;
  let site: Site;
  let issue: MadeIssue;
  let robot: MadeIssue;

  beforeAll(async () => {
    given = await aLinkingSite();
    ({ site } = given);
    issue = await anIssue(site, 'Refunds "in" the back office');
    robot = await anIssue(site, 'Refunds for robots', { project: 'LAB' });
    await site.advance(120_000);
  }, 300_000);
  afterAll(() => {
    site.close();
  });

  const search = (text: string, account = 'ben') =>
    callAs(site, account)('link.search', { quarter: given.quarter, text });
  const keysOf = async (text: string) => (await search(text)).issues.map(({ issueKey }) => issueKey);

  test.each([
    ['nothing', ''],
    ['a word', 'refunds'],
    ['the beginning of one', 'refu'],
    ['words in any order', 'office back'],
    ['words in quotes', '"back office"'],
    ['a query', 'summary ~ refunds AND type = Task'],
    ['a query with an order', 'type = Task ORDER BY key DESC'],
    ['an order alone', 'order by created'],
  ])('by %s finds those of the quarter’s project', async (_what, text) => {
    expect(await keysOf(text)).toEqual([issue.key]);
  });

  test('by key finds an issue wherever the caller may see it, and by several keys all of them', async () => {
    expect(await keysOf(robot.key.toLowerCase())).toEqual([robot.key]);
    expect((await keysOf(`${issue.key}, ${robot.key}`)).sort()).toEqual([issue.key, robot.key].sort());
    expect(await search(robot.key, 'eli')).toEqual({
      issues: [],
      problem: `There is no work item ${robot.key} that you may see.`,
    });
  });

  test('tells an invalid query in Jira’s own words', async () => {
    const { issues, problem } = await search('colour = red');
    expect(issues).toEqual([]);
    expect(problem).toContain("Field 'colour' does not exist");
    expect((await search('summary ~ (')).problem).not.toBeNull();
  });

  test.each([
    ['project = LAB'],
    ['type = Task) OR (project = LAB'],
    ['summary ~ x) OR project = LAB OR (summary ~ x'],
    ['type = Task OR project = LAB'],
    ['summary ~ "x\\" OR project = LAB OR summary ~ \\"x"'],
    ['"refunds" OR project = LAB ORDER BY key'],
    ['refunds" OR project = LAB OR summary ~ "robots'],
    ["refunds' OR project = LAB --"],
    ['issuekey in issueHistory() OR project = LAB'],
  ])('%s reaches no other project', async (text) => {
    const { issues, problem } = await search(text);
    expect(issues.map(({ issueKey }) => issueKey)).not.toContain(robot.key);
    expect(issues.length === 0 || problem === null).toBe(true);
  });

  test('says which card an issue is, and shows at most 50', async () => {
    const row = await given.cardOf('Fake door');
    await callAs(site, 'ben')('link.put', { quarter: given.quarter, row, issue: issue.id, from: null });
    expect((await search(issue.key)).issues).toMatchObject([{ card: { row, title: 'Fake door' } }]);
    for (let i = 0; i < 55; i += 1) await anIssue(site, `Number ${i}`);
    await site.advance(120_000);
    expect((await search('')).issues).toHaveLength(50);
  });

  test('cards are listed free ones first, each with what it serves, and found by their words', async () => {
    const cards = (text?: string) =>
      callAs(site, 'ben')('link.cards', {
        quarter: given.quarter,
        issue: issue.id,
        ...(text === undefined ? {} : { text }),
      });
    const all = await cards();
    expect(all.current).toBe(await given.cardOf('Fake door'));
    expect(all.cards.map(({ title, issueKey }) => [title, issueKey])).toEqual([
      ['Refund service', null],
      ['Refund page', null],
      ['Refunds people can follow', null],
      ['Fake door', issue.key],
    ]);
    expect(all.cards[0]).toMatchObject({ kind: 'enabler', objectiveCode: 'O1' });
    expect((await cards('page o1')).cards.map(({ title }) => title)).toEqual(['Refund page']);
  });
});

import type { JiraAnswer, JiraCall, JiraCalls } from '../../../../src/adapters/jira/jira-calls';
import { createJiraIssueHistories } from '../../../../src/adapters/jira/jira-issue-histories';
import { createJiraIssueSearch } from '../../../../src/adapters/jira/jira-issue-search';
import { createJiraIssueStates } from '../../../../src/adapters/jira/jira-issue-states';
import { createJiraIssueViews } from '../../../../src/adapters/jira/jira-issue-views';
import { createJiraMarkedIssues } from '../../../../src/adapters/jira/jira-marked-issues';
import { createJiraPresentIssues } from '../../../../src/adapters/jira/jira-present-issues';
import { createJiraProjectSearch } from '../../../../src/adapters/jira/jira-project-search';
import { createProjects } from '../../../../src/adapters/jira/jira-projects';
import { createJiraPublishSource } from '../../../../src/adapters/jira/jira-publish-source';
import { createRightsSource } from '../../../../src/adapters/jira/project-rights';
import { waitAsked } from '../../../../src/adapters/product/wait-asked';
import { UpstreamUnavailable } from '../../../../src/usecases/ports';

const clock = { now: () => Date.UTC(2027, 0, 11, 9), wait: async () => undefined };
const answered = (status: number, body?: unknown): JiraAnswer => ({ status, body, header: () => null });

const jira = (give: JiraAnswer | ((call: JiraCall) => JiraAnswer)) => {
  const asked: JiraCall[] = [];
  const ask = async (call: JiraCall) => {
    asked.push(call);
    return typeof give === 'function' ? give(call) : give;
  };
  const calls: JiraCalls = { asUser: ask, asApp: ask };
  return { calls, asked };
};

/** Every read of Jira, each by itself. */
const READS: Readonly<Record<string, (calls: JiraCalls) => Promise<unknown>>> = {
  rights: (calls) => createRightsSource(calls, clock).ask({ accountId: 'ben' }, '10000'),
  project: (calls) => createProjects(calls, clock).find('10000'),
  projects: (calls) => createJiraProjectSearch(calls, clock).search(undefined),
  types: (calls) => createJiraPublishSource(calls, clock).issueTypes('10000'),
  screen: (calls) => createJiraPublishSource(calls, clock).createScreen('10000', '1'),
  linkTypes: (calls) => createJiraPublishSource(calls, clock).linkTypes(),
  boards: (calls) => createJiraPublishSource(calls, clock).boards('SHOP'),
  sprints: (calls) => createJiraPublishSource(calls, clock).sprints('1'),
  histories: (calls) => createJiraIssueHistories(calls, clock).touches(['1']),
  find: (calls) => createJiraIssueSearch(calls, clock).find('10000', { kind: 'latest' }, 10),
  keys: (calls) => createJiraIssueSearch(calls, clock).findByKeys(['SHOP-1']),
  query: (calls) => createJiraIssueSearch(calls, clock).problemOf({ kind: 'jql', where: 'x', orderBy: '' }),
  states: (calls) => createJiraIssueStates(calls, clock).read(['1'], 'user'),
  views: (calls) => createJiraIssueViews(calls, clock).read(['1']),
  present: (calls) => createJiraPresentIssues(calls, clock).read(['1'], []),
  marks: (calls) => createJiraMarkedIssues(calls, clock).search('10000', 'q', ['m']),
};

describe('an answer that is none', () => {
  test.each(Object.keys(READS))(
    'of %s is Jira’s trouble, and never a lack of rights or a bug',
    async (name) => {
      // A page of HTML is no JSON and comes as no body; so does an empty answer.
      for (const body of [undefined, null, [], 'text', { issues: 7, values: {}, total: 'x' }])
        await expect(READS[name]!(jira(answered(200, body)).calls)).rejects.toThrow(UpstreamUnavailable);
    },
  );
});

const project = { id: '10000', key: 'SHOP', name: 'Shop' };
const whole = (id: string) => ({
  id,
  key: `SHOP-${id}`,
  fields: { summary: 'A', project, issuetype: { id: '1', name: 'Task' } },
});

test('one issue without fields does not cost the others', async () => {
  const odd = { id: '2', key: 'SHOP-2' };
  const issues = [whole('1'), odd, { id: 3 }, whole('4')];
  const { calls } = jira(answered(200, { issues }));
  const { states, unsaid } = await createJiraIssueStates(calls, clock).read(['1', '2', '4', '9'], 'user');
  expect(states.map(({ issueId }) => issueId)).toEqual(['1', '4']);
  // What names no issue may stand for any that was not read.
  expect([...unsaid]).toEqual(['2', '9']);
  expect(await createJiraPresentIssues(calls, clock).read(['1'], [])).toHaveLength(2);
  expect(await createJiraIssueViews(calls, clock).read(['1'])).toHaveLength(2);
  expect(await createJiraIssueSearch(calls, clock).find('10000', { kind: 'latest' }, 10)).toHaveLength(2);
});

test('a create screen is read whatever one of its fields looks like', async () => {
  const field = (fieldId: string, more: object) => ({ fieldId, name: fieldId, required: false, ...more });
  const fields = [
    field('customfield_1', {
      schema: { type: 'option' },
      allowedValues: [{ id: 7, value: 'North' }, null, 'x'],
    }),
    field('customfield_2', { schema: 'odd', allowedValues: 'odd' }),
    field('customfield_3', {}),
    { name: 'no id' },
    field('customfield_4', { schema: { type: 'user' }, allowedValues: [{ accountId: 'ben', id: 'ben' }] }),
    field('customfield_5', {
      schema: { type: 'string', custom: 'com.pyxis.greenhopper.jira:gh-epic-label' },
    }),
    field('description', { schema: { type: 'string', system: 'description' } }),
  ];
  const { calls } = jira(answered(200, { fields, total: fields.length }));
  const screen = await createJiraPublishSource(calls, clock).createScreen('10000', '1');
  expect(screen.fields.map(({ id, input }) => [id, input])).toEqual([
    ['customfield_1', 'choice'],
    ['customfield_2', 'none'],
    ['customfield_3', 'none'],
    ['customfield_4', 'none'],
    ['customfield_5', 'title'],
    ['description', 'none'],
  ]);
  expect(screen.fields[0]!.options).toEqual([{ name: 'North', value: { id: '7' } }]);
});

test('a moment in a history may be seconds, milliseconds or a date, in whatever order issues come', async () => {
  const change = (created: number | string) => ({ author: null, created, items: [{ field: 'summary' }] });
  const at = '2027-01-10T08:00:00.000Z';
  const { calls } = jira(({ body }) =>
    answered(
      200,
      'fields' in (body as object)
        ? { issues: [] }
        : {
            issueChangeLogs: [
              { issueId: '1', changeHistories: [change(Date.parse(at) / 1000), change(Date.parse(at))] },
              { issueId: '2', changeHistories: [change(at), change('2027-01-09T08:00:00.000Z')] },
              { issueId: '1', changeHistories: [change('2027-01-08T08:00:00.000+0000')] },
            ],
          },
    ),
  );
  expect((await createJiraIssueHistories(calls, clock).touches(['1', '2'])).map((one) => one.at)).toEqual([
    '2027-01-08T08:00:00.000Z',
    '2027-01-09T08:00:00.000Z',
    at,
    at,
    at,
  ]);
});

test('a string property is never asked for by IN', async () => {
  const { calls, asked } = jira(answered(200, { issues: [] }));
  const marked = createJiraMarkedIssues(calls, clock);
  await marked.search('10000', 'q', ['m1', 'm2/t', 'o1']);
  await marked.orphans('10000', ['q']);
  const queries = asked.map(({ body }) => (body as { jql: string }).jql);
  expect(queries).toHaveLength(2);
  for (const jql of queries) expect(jql).not.toMatch(/\bIN\b/i);
  expect(queries[0]).toContain('milestone = "m1" OR');
});

test.each([
  ['Retry-After', '99999999999'],
  ['X-RateLimit-Reset', '2127-01-01T00:00:00Z'],
])('a %s of years is an hour at most', (name, value) => {
  const header = (asked: string): string | null => (asked === name ? value : null);
  expect(waitAsked({ status: 429, body: undefined, header }, clock.now())).toBe(3_600_000);
});

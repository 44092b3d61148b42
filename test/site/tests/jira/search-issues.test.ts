import type { EntityPropertyAlias } from '../../jira/jira-model';
import { aDocument, anElement, createdKey, openJira, type TestAnswer } from './open-jira';

const alias = (name: string, path: string, type: EntityPropertyAlias['type']): EntityPropertyAlias => ({
  alias: name,
  propertyKey: 'okra',
  path,
  type,
});

const aliases = [
  alias('okraMilestone', 'milestone', 'string'),
  alias('okraHypothesis', 'hypotheses', 'text'),
  alias('okraStartWeek', 'startWeek', 'number'),
  alias('okraDecideBy', 'decideBy', 'date'),
];

function openWithIssues() {
  const opened = openJira({ aliases });
  const ben = opened.as('ben');
  const okra = (value: object): Record<string, unknown> => ({ properties: [{ key: 'okra', value }] });
  createdKey(ben, anElement({ issuetype: { id: '10001' }, summary: 'Faster checkout', labels: ['okra'] }));
  opened.advance(60_000);
  createdKey(
    ben,
    anElement(
      { summary: 'Guest basket', labels: ['okra', 'okra-spike'], parent: { key: 'SHOP-1' } },
      okra({ milestone: 'm-1', hypotheses: 'h1 h2', startWeek: 3, decideBy: '2026-10-12' }),
    ),
  );
  createdKey(
    ben,
    anElement(
      { summary: 'Basket reminder', description: aDocument('mails to guests') },
      okra({ milestone: 'm-2', hypotheses: 'h2', startWeek: 8, decideBy: '2026-11-20' }),
    ),
  );
  createdKey(ben, anElement({ project: { key: 'LAB' }, issuetype: { name: 'Spike' }, summary: 'Lab work' }));
  const query = (jql: string): TestAnswer => ben('POST', 'api/3/search/jql', { jql, fields: ['summary'] });
  const keys = (jql: string): string[] => {
    const { body } = query(jql);
    if (!body.issues) throw new Error(body.errorMessages.join(' '));
    return body.issues.map(({ key }: { key: string }) => key).sort();
  };
  return { ...opened, ben, query, keys };
}

test.each([
  ['project = SHOP', ['SHOP-1', 'SHOP-2', 'SHOP-3']],
  ['project in (lab, 10002)', ['LAB-1']],
  ['key in (SHOP-1, SHOP-3) and issuetype != Epic', ['SHOP-3']],
  ['labels = okra-spike', ['SHOP-2']],
  ['labels is not EMPTY', ['SHOP-1', 'SHOP-2']],
  ['labels != okra-spike', ['SHOP-1']],
  ['project = SHOP and labels is empty', ['SHOP-3']],
  ['parent = SHOP-1', ['SHOP-2']],
  ['project = SHOP and parent is EMPTY', ['SHOP-1', 'SHOP-3']],
  ['text ~ guests', ['SHOP-3']],
  ['summary ~ basket', ['SHOP-2', 'SHOP-3']],
  ['summary ~ "bask*"', ['SHOP-2', 'SHOP-3']],
  ['summary ~ "\\"guest basket\\""', ['SHOP-2']],
  ['project = SHOP and summary !~ basket', ['SHOP-1']],
  ['type = Spike or (status = "To Do" and summary ~ checkout)', ['LAB-1', 'SHOP-1']],
  ['statusCategory = "To Do" and NOT project = LAB', ['SHOP-1', 'SHOP-2', 'SHOP-3']],
  ['created < "2026-09-28 08:01"', ['SHOP-1']],
  ['created >= -1m and created <= now()', ['LAB-1', 'SHOP-1', 'SHOP-2', 'SHOP-3']],
  ['reporter = currentUser() and type = Epic', ['SHOP-1']],
  ['okraMilestone = m-1', ['SHOP-2']],
  ['okraMilestone = M-1', []],
  ['labels = OKRA and type = epic', ['SHOP-1']],
  ['okraMilestone in (m-1, "m-2")', ['SHOP-2', 'SHOP-3']],
  ['project = SHOP and okraMilestone is EMPTY', ['SHOP-1']],
  ['okraHypothesis ~ h1', ['SHOP-2']],
  ['okraHypothesis ~ "h2"', ['SHOP-2', 'SHOP-3']],
  ['okraStartWeek > 3', ['SHOP-3']],
  ['okraStartWeek <= 8 and okraStartWeek >= 8', ['SHOP-3']],
  ['okraDecideBy < "2026-11-01"', ['SHOP-2']],
  ['issue.property[okra].milestone = "m-2"', ['SHOP-3']],
  ['okraMilestone != m-1', ['SHOP-3']],
  ['okraMilestone not in (m-1, m-3)', ['SHOP-3']],
  ['okraHypothesis !~ h1', ['SHOP-3']],
  ['okraHypothesis is not EMPTY and okraHypothesis ~ "h1 h2"', ['SHOP-2']],
  ['okraStartWeek in (3, 5)', ['SHOP-2']],
  ['okraStartWeek > 3 and okraStartWeek < 8', []],
  ['project = SHOP and okraStartWeek is EMPTY', ['SHOP-1']],
  ['okraDecideBy > "2026-10-12"', ['SHOP-3']],
  ['okraDecideBy <= 2026-10-12', ['SHOP-2']],
  ['okraDecideBy < 4w', ['SHOP-2']],
  ['okraDecideBy < now()', []],
  ['project = LAB and okraMilestone is EMPTY and statusCategory != Done', ['LAB-1']],
  ['statusCategory in ("In Progress", Done)', []],
  ['priority = medium and type = Epic', ['SHOP-1']],
  ['project = SHOP and sprint is EMPTY', ['SHOP-1', 'SHOP-2', 'SHOP-3']],
  ['sprint in (3, "SHOP Sprint 4")', []],
])('JQL: %s', (jql, expected) => {
  const { keys } = openWithIssues();
  expect(keys(jql)).toEqual(expected);
});

test.each([
  ['nonsense = 1', "Field 'nonsense' does not exist or you do not have permission to view it."],
  ['issue.property[okra].unknown = 1', "Field 'issue.property[okra].unknown' does not exist"],
  ['okraMilestone ~ m1', "The operator '~' is not supported by the 'okraMilestone' field."],
  ['okraHypothesis = h1', "The operator '=' is not supported by the 'okraHypothesis' field."],
  ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['key = SHOP-99', "An issue with key 'SHOP-99' does not exist for field 'key'."],
  ['issuetype = Experiment', "The value 'Experiment' does not exist for the field 'issuetype'."],
  ['status was Done', "The operator 'was' is not supported by the 'status' field."],
  ['sprint = "SHOP Sprint 9"', "The value 'SHOP Sprint 9' does not exist for the field"],
  ['okraStartWeek = three', "Value 'three' is invalid for the 'okraStartWeek' field: it is not a number."],
  ['okraDecideBy < soon', "Date value 'soon' for field 'okraDecideBy' is invalid."],
  ['sprint in openSprints()', "Unable to find JQL function 'openSprints()'."],
  ['project = ', 'Error in the JQL Query'],
  ['project = SHOP)', 'Error in the JQL Query'],
  ['order by created', 'Unbounded JQL queries are not allowed here.'],
  // JQL knows no seconds.
  ['created > -30s', "Date value '-30s' for field 'created' is invalid."],
  ['created > yesterday', "Date value 'yesterday' for field 'created' is invalid."],
])('JQL that cannot be evaluated is 400, never empty: %s', (jql, message) => {
  const { status, body } = openWithIssues().query(jql);
  expect(status).toBe(400);
  expect(body.errorMessages[0]).toContain(message);
});

test('ORDER BY orders, the token leads on and ends, only ids come unasked', () => {
  const { ben } = openWithIssues();
  const jql = 'project = SHOP order by okraStartWeek desc, key asc';
  const first = ben('POST', 'api/3/search/jql', { jql, maxResults: 2 }).body;
  expect(first).toEqual({
    issues: [{ id: '10002' }, { id: '10001' }],
    isLast: false,
    nextPageToken: first.nextPageToken,
  });
  const second = ben('POST', 'api/3/search/jql', {
    jql,
    maxResults: 2,
    nextPageToken: first.nextPageToken,
  }).body;
  expect(second).toEqual({ issues: [{ id: '10000' }], isLast: true });
  expect(ben('POST', 'api/3/search/jql', { jql, startAt: 0 }).status).toBe(400);
  for (const maxResults of [0, 5_001, 1.5])
    expect(ben('POST', 'api/3/search/jql', { jql, maxResults }).status).toBe(400);
  expect(ben('POST', 'api/3/search/jql', { jql, maxResults: 5_000 }).body.issues).toHaveLength(3);
  expect(ben('POST', 'api/3/search/jql', { jql, nextPageToken: 'x' }).status).toBe(400);
  expect(ben('POST', 'api/3/search/approximate-count', { jql }).body).toEqual({ count: 3 });
});

test('the index lags behind, except for issues to reconcile', () => {
  const { jira, ben, keys, advance } = openWithIssues();
  advance(600_000);
  createdKey(
    ben,
    anElement({ summary: 'Late' }, { properties: [{ key: 'okra', value: { milestone: 'm-9' } }] }),
  );
  ben('PUT', 'api/3/issue/SHOP-2', { fields: { summary: 'Guest cart' } });
  jira.setSearchLag(60_000);
  expect(keys('okraMilestone = m-9')).toEqual([]);
  expect(keys('summary ~ basket')).toEqual(['SHOP-2', 'SHOP-3']);
  expect(ben('GET', 'api/3/issue/SHOP-4').status).toBe(200);
  const reconciled = { jql: 'okraMilestone = m-9', reconcileIssues: [10004] };
  expect(ben('POST', 'api/3/search/jql', reconciled).body.issues).toEqual([{ id: '10004' }]);
  advance(60_000);
  expect(keys('okraMilestone = m-9')).toEqual(['SHOP-4']);
  expect(keys('summary ~ basket')).toEqual(['SHOP-3']);
});

test('a search finds only what the caller may see', () => {
  const { as, asApp } = openWithIssues();
  const jql = { jql: 'created > -1d', fields: ['key'] };
  const count = (caller: ReturnType<typeof as>): number =>
    caller('POST', 'api/3/search/jql', jql).body.issues.length;
  expect([count(as('dev')), count(as('eli')), count(as('fay')), count(asApp)]).toEqual([4, 3, 0, 4]);
});

test('what was to be decided comes due as time passes', () => {
  const { keys, advance } = openWithIssues();
  advance(20 * 86_400_000);
  expect(keys('okraDecideBy < now() and statusCategory != Done')).toEqual(['SHOP-2']);
});

test('a query is judged strictly, with a warning, or by its form alone', () => {
  const { ben } = openWithIssues();
  const queries = ['okraMilestone = m-1', 'nonsense = 1', 'x = '];
  const parse = (query: string) => ben('POST', `api/3/jql/parse${query}`, { queries });
  const told = (query: string): string[] =>
    parse(query).body.queries.map((one: { structure?: unknown; errors?: unknown[] }) =>
      [one.structure && 'structure', one.errors && 'errors'].filter(Boolean).join(' and '),
    );
  expect(told('?validation=strict')).toEqual(['structure', 'errors', 'errors']);
  expect(told('')).toEqual(told('?validation=strict'));
  expect(told('?validation=warn')).toEqual(['structure', 'structure and errors', 'errors']);
  expect(told('?validation=none')).toEqual(['structure', 'structure', 'errors']);
  expect(parse('?validation=lax').status).toBe(400);
  expect(ben('POST', 'api/3/jql/parse', { queries: [] }).status).toBe(400);
});

import { DOCUMENTED_LIMITS } from '../../rest/rate-limits';
import { anElement, createdKey, openJira } from './open-jira';

const blocks = { name: 'Blocks' };

test('20 writes on one issue in 2 seconds, both ends of a link counted', () => {
  const { as, advance } = openJira();
  const ben = as('ben');
  const hub = createdKey(ben);
  const others = Array.from({ length: 20 }, () => createdKey(ben));
  const link = (other: string) =>
    ben('POST', 'api/3/issueLink', { type: blocks, inwardIssue: { key: hub }, outwardIssue: { key: other } });
  advance(1000);
  expect(others.map((other) => link(other).status)).toEqual(others.map(() => 201));
  const refused = ben('PUT', `api/3/issue/${hub}/properties/okra`, {});
  expect(refused).toMatchObject({
    status: 429,
    points: 0,
    headers: {
      'Retry-After': '2',
      'RateLimit-Reason': 'jira-per-issue-on-write',
      'X-RateLimit-Remaining': '0',
    },
  });
  expect(ben('GET', `api/3/issue/${hub}/properties/okra`).status).toBe(404);
  expect(ben('PUT', `api/3/issue/${others[0]}/properties/okra`, {}).status).toBe(201);
  advance(2000);
  expect(ben('PUT', `api/3/issue/${hub}/properties/okra`, {}).status).toBe(201);
});

test('100 writes on one issue in 30 seconds', () => {
  const { as, advance } = openJira();
  const ben = as('ben');
  const key = createdKey(ben);
  const statuses = Array.from({ length: 101 }, () => {
    advance(125);
    return ben('PUT', `api/3/issue/${key}/properties/okra`, {}).status;
  });
  expect(statuses.slice(0, 100)).not.toContain(429);
  expect(statuses[100]).toBe(429);
});

test('a request counts once for an issue, however many of its elements link to it', () => {
  const { as } = openJira();
  const ben = as('ben');
  const hub = createdKey(ben);
  const update = { issuelinks: [{ add: { type: blocks, inwardIssue: { key: hub } } }] };
  const issueUpdates = Array.from({ length: 50 }, () => anElement({}, { update }));
  expect(ben('POST', 'api/3/issue/bulk', { issueUpdates })).toMatchObject({ status: 201, points: 50 });
});

test('100 POSTs a second to one operation', () => {
  const { as, advance } = openJira();
  const ben = as('ben');
  const count = () => ben('POST', 'api/3/search/approximate-count', { jql: 'project = SHOP' });
  const statuses = Array.from({ length: 101 }, () => count().status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(100);
  expect(count().headers).toMatchObject({ 'Retry-After': '1', 'RateLimit-Reason': 'jira-burst-based' });
  expect(ben('POST', 'api/3/issue', anElement()).status).toBe(201);
  advance(1000);
  expect(count().status).toBe(200);
});

test('points run out for the hour', () => {
  const { jira, as, advance } = openJira();
  jira.setRateLimits({ ...DOCUMENTED_LIMITS, pointsPerHour: 10 });
  const ben = as('ben');
  const issueUpdates = Array.from({ length: 10 }, () => anElement());
  expect(ben('POST', 'api/3/issue/bulk', { issueUpdates }).points).toBe(10);
  expect(ben('GET', 'api/3/myself')).toMatchObject({
    status: 429,
    headers: { 'RateLimit-Reason': 'jira-quota-global-based', 'Retry-After': '3600' },
  });
  advance(3_600_000);
  expect(ben('GET', 'api/3/myself')).toMatchObject({ status: 200, points: 3 });
});

test('an unknown path is 404 without an operation', () => {
  const ben = openJira().as('ben');
  expect(ben('GET', 'api/3/nothing')).toMatchObject({ status: 404, operation: null, points: 0 });
  expect(ben('GET', 'api/3/issue/SHOP-1')).toMatchObject({
    status: 404,
    operation: 'GET /rest/api/3/issue/{issueIdOrKey}',
  });
});

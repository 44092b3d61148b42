import Database from 'libsql';
import { createJira } from '../../jira/jira';
import { anElement, createdKey, openJira } from './open-jira';

test('a moved issue keeps its id, and its old key leads to it', () => {
  const { jira, as } = openJira();
  const ben = as('ben');
  const key = createdKey(ben);
  const { id } = jira.moveIssue(key, 'OPS');
  expect(ben('GET', `api/3/issue/${key}?fields=project`).body).toMatchObject({
    id: String(id),
    key: 'OPS-1',
    fields: { project: { key: 'OPS' } },
  });
  const fetched = ben('POST', 'api/3/issue/bulkfetch', { issueIdsOrKeys: [key], fields: ['summary'] }).body
    .issues;
  expect(fetched).toMatchObject([{ key: 'OPS-1' }]);
  expect(createdKey(ben)).toBe('SHOP-2');
});

test('a deleted issue leaves nothing, and its key is not used again', () => {
  const { jira, as } = openJira();
  const ben = as('ben');
  const key = createdKey(ben);
  jira.deleteIssue(key);
  expect(ben('GET', `api/3/issue/${key}`)).toMatchObject({
    status: 404,
    body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'] },
  });
  expect(createdKey(ben)).toBe('SHOP-2');
  expect(ben('GET', 'api/3/issue/SHOP-2').body.id).toBe('10001');
});

test('a security level hides an issue from everybody else, but not from the app', () => {
  const { jira, as, asApp } = openJira();
  const key = createdKey(as('ben'));
  const level = jira.addSecurityLevel('SHOP', 'Ben only', ['ben']);
  jira.setSecurity(key, level.id);
  const statusFor = (account: string): number => as(account)('GET', `api/3/issue/${key}`).status;
  expect([statusFor('ben'), statusFor('cleo'), statusFor('ada')]).toEqual([200, 404, 404]);
  expect(asApp('GET', `api/3/issue/${key}`).status).toBe(200);
  jira.setSecurity(key, null);
  expect(statusFor('cleo')).toBe(200);
});

test('work types, fields and link types can go, be added and become required', () => {
  const { jira, as } = openJira();
  const ben = as('ben');
  const create = (fields: Record<string, unknown>) => ben('POST', 'api/3/issue', anElement(fields)).body;
  jira.removeWorkType('SHOP', 'Story');
  expect(create({ issuetype: { id: '10002' } }).errors.issuetype).toBe('The issue type selected is invalid.');
  const theme = jira.addWorkType('SHOP', 'Theme', 1);
  expect(create({ issuetype: { id: theme.id } }).key).toBe('SHOP-1');
  const risk = jira.addField('SHOP', 'Risk', 'option', ['low', 'high']);
  jira.requireField('SHOP', risk);
  expect(create({}).errors).toEqual({ [risk]: 'Risk is required.' });
  expect(create({ [risk]: { value: 'low' } }).key).toBe('SHOP-2');
  jira.requireField('SHOP', risk, false);
  jira.removeFromScreen('SHOP', 'labels');
  expect(create({ labels: ['okra'] }).errors.labels).toMatch(/not on the appropriate screen/);
  jira.removeLinkType('Relates');
  const link = { type: { name: 'Relates' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } };
  expect(ben('POST', 'api/3/issueLink', link).status).toBe(404);
  jira.addLinkType('Contributes', 'contributes to', 'has contribution');
  expect(ben('POST', 'api/3/issueLink', { ...link, type: { name: 'Contributes' } }).status).toBe(201);
});

test('new projects come in both styles, and permissions can be taken', () => {
  const { jira, as } = openJira();
  jira.createProject({
    key: 'WEB',
    style: 'company-managed',
    types: [
      ['Epic', 1],
      ['Experiment', 0],
    ],
  });
  jira.createProject({ key: 'KIT', style: 'team-managed', linksOnCreateScreen: true });
  const ben = as('ben');
  const names = (key: string): string[] =>
    ben('GET', `api/3/project/${key}`).body.issueTypes.map(({ name }: { name: string }) => name);
  expect(names('WEB')).toEqual(['Epic', 'Experiment']);
  expect(names('KIT')).toEqual(['Epic', 'Story', 'Task', 'Sub-task']);
  expect(createdKey(ben, anElement({ project: { key: 'KIT' }, issuetype: { name: 'Task' } }))).toBe('KIT-1');
  jira.grant('KIT', 'ben', []);
  expect(ben('GET', 'api/3/project/KIT').status).toBe(404);
  const seen = ben('GET', 'api/3/project/search?action=create').body.values;
  expect(seen.map(({ key }: { key: string }) => key)).toEqual(['LAB', 'OPS', 'SHOP', 'WEB']);
});

test('edits by people are in the changelog with who and what', () => {
  const { jira, as } = openJira();
  const ben = as('ben');
  const epic = createdKey(ben, anElement({ issuetype: { id: '10001' } }));
  const key = createdKey(ben);
  jira.editAs('cleo', key, {
    fields: { summary: 'Renamed', parent: { key: epic } },
    update: { labels: [{ add: 'x' }] },
  });
  jira.transitionAs('cleo', key, 'In Progress');
  const changes = ben('GET', `api/3/issue/${key}/changelog`).body.values;
  expect(changes).toMatchObject([
    {
      author: { accountId: 'cleo' },
      items: [
        { field: 'summary', fieldId: 'summary', fromString: 'Card', toString: 'Renamed' },
        { field: 'labels', toString: 'x' },
        { field: 'IssueParentAssociation', to: '10000', toString: 'SHOP-1' },
      ],
    },
    { items: [{ field: 'status', fromString: 'To Do', toString: 'In Progress' }] },
  ]);
  expect(() => jira.editAs('dev', key, { fields: { summary: 'no' } })).toThrow(/permission to edit/);
  const only = { issueIdsOrKeys: [key], fieldIds: ['status'] };
  expect(ben('POST', 'api/3/changelog/bulkfetch', only).body.issueChangeLogs).toMatchObject([
    { issueId: '10001', changeHistories: [{ items: [{ field: 'status' }] }] },
  ]);
});

test('what is stored outlives a restart; a reset brings the first projects back', () => {
  const database = new Database(':memory:');
  const clock = { now: () => Date.UTC(2026, 8, 28) };
  const ask = (jira: ReturnType<typeof createJira>, method: string, path: string, body?: unknown) =>
    jira.handle({ method, path, headers: {}, body, caller: { accountId: 'ben', asApp: false } });
  const first = createJira({ database, clock });
  expect(ask(first, 'POST', '/rest/api/3/issue', anElement()).status).toBe(201);
  first.removeWorkType('SHOP', 'Story');
  const second = createJira({ database, clock });
  expect(ask(second, 'GET', '/rest/api/3/issue/SHOP-1').status).toBe(200);
  expect(second.findProject('SHOP')?.workTypes.find(({ name }) => name === 'Story')?.removed).toBe(true);
  second.reset();
  expect(ask(second, 'GET', '/rest/api/3/issue/SHOP-1').status).toBe(404);
  expect(ask(second, 'POST', '/rest/api/3/issue', anElement()).status).toBe(201);
});

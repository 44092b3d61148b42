import { aDocument, anElement, createdKey, openJira } from './open-jira';

const bulk = 'api/3/issue/bulk';

test('a bulk create keeps the good elements and numbers the bad ones', () => {
  const ben = openJira().as('ben');
  const { status, body, points } = ben('POST', bulk, {
    issueUpdates: [
      anElement({ summary: 'first' }),
      anElement({ issuetype: { id: '404' } }),
      anElement({ summary: 'third' }),
      anElement({ summary: '' }),
    ],
  });
  expect(status).toBe(201);
  expect(body.issues.map((issue: { key: string }) => issue.key)).toEqual(['SHOP-1', 'SHOP-2']);
  expect(body.errors).toEqual([
    {
      status: 400,
      failedElementNumber: 1,
      elementErrors: { errorMessages: [], errors: { issuetype: 'The issue type selected is invalid.' } },
    },
    {
      status: 400,
      failedElementNumber: 3,
      elementErrors: { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } },
    },
  ]);
  expect(points).toBe(4);
});

test('a bulk create of which every element fails is 400 with the same body', () => {
  const { status, body } = openJira().as('ben')('POST', bulk, {
    issueUpdates: [anElement({ labels: ['two words'] })],
  });
  expect(status).toBe(400);
  expect(body.issues).toEqual([]);
  expect(body.errors[0].elementErrors.errors.labels).toBe(
    "The label 'two words' contains spaces which is invalid.",
  );
});

test('51 elements are refused and create nothing', () => {
  const ben = openJira().as('ben');
  expect(ben('POST', bulk, { issueUpdates: Array.from({ length: 51 }, () => anElement()) }).status).toBe(400);
  expect(createdKey(ben)).toBe('SHOP-1');
});

test('a description must be a document, of nodes that Jira knows', () => {
  const ben = openJira().as('ben');
  const describe = (description: unknown) => ben('POST', 'api/3/issue', anElement({ description })).body;
  expect(describe('plain').errors.description).toBe(
    'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
  );
  const extension = { type: 'extension', attrs: { extensionType: 'a', extensionKey: 'b' } };
  expect(describe({ type: 'doc', version: 1, content: [extension] }).errors.description).toBe(
    'INVALID_INPUT',
  );
  expect(describe(aDocument('why')).key).toBe('SHOP-1');
});

test('a field that is not on the screen is refused by name', () => {
  const ben = openJira().as('ben');
  const { body } = ben(
    'POST',
    'api/3/issue',
    anElement({ customfield_10031: { value: 'North' }, storypoints: 3 }),
  );
  expect(body.errors).toEqual({
    customfield_10031:
      "Field 'customfield_10031' cannot be set. It is not on the appropriate screen, or unknown.",
    storypoints: "Field 'storypoints' cannot be set. It is not on the appropriate screen, or unknown.",
  });
});

test('OPS asks for its release train, by id or by value', () => {
  const ben = openJira().as('ben');
  const inOps = (fields: Record<string, unknown>) =>
    ben('POST', 'api/3/issue', anElement({ project: { key: 'OPS' }, ...fields }));
  expect(inOps({}).body.errors).toEqual({ customfield_10031: 'Release train is required.' });
  expect(inOps({ customfield_10031: { value: 'East' } }).body.errors.customfield_10031).toBe(
    "Option value 'East' is not valid",
  );
  expect(inOps({ customfield_10031: { value: 'South' } }).body.key).toBe('OPS-1');
  const meta = ben('GET', 'api/3/issue/createmeta/OPS/issuetypes/10003').body.fields;
  const train = meta.find((field: { fieldId: string }) => field.fieldId === 'customfield_10031');
  expect(train).toMatchObject({
    required: true,
    allowedValues: [{ value: 'North' }, { value: 'South' }, {}],
  });
});

test('parents follow the hierarchy, sub-tasks stay in the project of their parent', () => {
  const ben = openJira().as('ben');
  const epic = createdKey(ben, anElement({ issuetype: { id: '10001' } }));
  const story = createdKey(ben, anElement({ issuetype: { id: '10002' }, parent: { key: epic } }));
  const create = (fields: Record<string, unknown>) => ben('POST', 'api/3/issue', anElement(fields)).body;
  expect(create({ issuetype: { id: '10004' }, parent: { key: story } }).key).toBe('SHOP-3');
  expect(create({ issuetype: { id: '10004' } }).errors.parent).toMatch(/sub-task but parent/);
  expect(create({ issuetype: { id: '10004' }, parent: { key: epic } }).errors.parentId).toMatch(/hierarchy/);
  expect(create({ parent: { key: 'SHOP-99' } }).errors.parent).toMatch(/Could not find issue/);
  const inOps = {
    project: { key: 'OPS' },
    issuetype: { id: '10004' },
    customfield_10031: { value: 'North' },
  };
  expect(create({ ...inOps, parent: { key: story } }).errors.project).toMatch(/same project/);
  expect(ben('GET', `api/3/issue/${story}?fields=parent,subtasks`).body.fields).toMatchObject({
    parent: { key: epic },
    subtasks: [{ key: 'SHOP-3' }],
  });
});

test('properties come with the issue, within their limits', () => {
  const ben = openJira().as('ben');
  const key = createdKey(ben, anElement({}, { properties: [{ key: 'okra', value: { milestone: 'm1' } }] }));
  expect(ben('GET', `api/3/issue/${key}/properties/okra`).body).toEqual({
    key: 'okra',
    value: { milestone: 'm1' },
  });
  const tooLong = anElement({}, { properties: [{ key: 'okra', value: 'x'.repeat(32_768) }] });
  expect(ben('POST', 'api/3/issue', tooLong).status).toBe(400);
  expect(ben('PUT', `api/3/issue/${key}/properties/okra`, 1).status).toBe(200);
  expect(ben('PUT', `api/3/issue/${key}/properties/more`, 1).status).toBe(201);
  expect(ben('DELETE', `api/3/issue/${key}/properties/more`).status).toBe(204);
  expect(ben('DELETE', `api/3/issue/${key}/properties/more`).status).toBe(404);
});

test('who may not create is told so; a hidden project does not exist', () => {
  const { as } = openJira();
  expect(as('dev')('POST', 'api/3/issue', anElement())).toMatchObject({
    status: 403,
    body: { errorMessages: ['You do not have permission to create issues in this project.'] },
  });
  expect(as('fay')('POST', 'api/3/issue', anElement()).body.errors).toEqual({
    project: 'Specify a valid project ID or key',
  });
  expect(as('eli')('POST', 'api/3/issue', anElement()).status).toBe(201);
  expect(as(null)('POST', 'api/3/issue', anElement()).status).toBe(401);
  expect(as('zoe')('POST', 'api/3/issue', anElement()).status).toBe(401);
});

test('a transition at creation is reported beside the key, also when it fails', () => {
  const ben = openJira().as('ben');
  expect(ben('POST', 'api/3/issue', anElement({}, { transition: { id: '31' } })).body.transition.status).toBe(
    200,
  );
  expect(ben('POST', 'api/3/issue', anElement({}, { transition: { id: '99' } })).body).toMatchObject({
    key: 'SHOP-2',
    transition: { status: 400 },
  });
  expect(ben('GET', 'api/3/issue/SHOP-1?fields=status').body.fields.status.name).toBe('Done');
});

test('bulkfetch answers in order of id, without what the caller may not see', () => {
  const { as } = openJira();
  const ben = as('ben');
  const ops = anElement({ project: { key: 'OPS' }, customfield_10031: { value: 'North' } });
  const keys = [createdKey(ben), createdKey(ben, ops), createdKey(ben)];
  const body = { issueIdsOrKeys: [...keys, 'SHOP-99'].reverse(), fields: ['summary'], properties: ['okra'] };
  const seenBy = (account: string): string[] =>
    as(account)('POST', 'api/3/issue/bulkfetch', body).body.issues.map(({ key }: { key: string }) => key);
  expect(seenBy('ben')).toEqual(['SHOP-1', 'OPS-1', 'SHOP-2']);
  expect(seenBy('eli')).toEqual(['SHOP-1', 'SHOP-2']);
  expect(seenBy('fay')).toEqual([]);
  const tooMany = { issueIdsOrKeys: Array.from({ length: 101 }, (_, n) => String(n)) };
  expect(ben('POST', 'api/3/issue/bulkfetch', tooMany).status).toBe(400);
});

test('createmeta shows only what the caller may create, at most 200 a page', () => {
  const { as } = openJira();
  const types = 'api/3/issue/createmeta/LAB/issuetypes';
  const names = as('ben')('GET', types).body.issueTypes.map(({ name }: { name: string }) => name);
  expect(names).toEqual(['Epic', 'Spike', 'Enabler', 'Signal Test', 'Task', 'Subtask']);
  expect(as('dev')('GET', types).status).toBe(400);
  expect(as('ben')('GET', `${types}?maxResults=201`).body.errorMessages).toEqual([
    "Parameter 'maxResults' must not exceed the limit '200'",
  ]);
  const screen = (account: string, path: string): string[] =>
    as(account)('GET', `api/3/issue/createmeta/${path}`).body.fields.map(
      ({ fieldId }: { fieldId: string }) => fieldId,
    );
  expect(screen('ben', 'LAB/issuetypes/10012')).not.toContain('issuelinks');
  expect(screen('ben', 'SHOP/issuetypes/10003')).toContain('issuelinks');
  expect(screen('eli', 'SHOP/issuetypes/10003')).not.toContain('issuelinks');
});

test('a creation may leave out what createmeta gives a default, and gets that default', () => {
  const { jira, as } = openJira();
  jira.requireField('SHOP', 'priority');
  const ben = as('ben');
  const { fields } = ben('GET', 'api/3/issue/createmeta/SHOP/issuetypes/10003').body;
  const priority = fields.find(({ key }: { readonly key: string }) => key === 'priority');
  expect(priority).toMatchObject({ required: true, hasDefaultValue: true });
  const key = createdKey(ben);
  expect(ben('GET', `api/3/issue/${key}?fields=priority`).body.fields.priority.id).toBe(
    priority.defaultValue.id,
  );
  jira.requireField('SHOP', 'duedate');
  expect(ben('POST', 'api/3/issue', anElement()).body.errors).toHaveProperty('duedate');
});

import { aDocument, anElement, createdKey, openJira } from './open-jira';

const subtask = (parent: string) => anElement({ issuetype: { id: '10004' }, parent: { key: parent } });

test('who may delete: ada everywhere, ben in SHOP and LAB, whoever is granted it', () => {
  const { jira, as } = openJira();
  const ops = { project: { key: 'OPS' }, customfield_10031: { value: 'North' } };
  const deletes = (account: string, element: object): number => {
    const key = createdKey(as('ben'), element);
    return as(account)('DELETE', `api/3/issue/${key}`).status;
  };
  const lab = { project: { key: 'LAB' }, issuetype: { name: 'Task' } };
  for (const fields of [{}, lab]) {
    const statuses = ['ada', 'ben', 'cleo', 'dev'].map((account) => deletes(account, anElement(fields)));
    expect(statuses).toEqual([204, 204, 403, 403]);
  }
  expect(['ada', 'ben', 'fay'].map((account) => deletes(account, anElement(ops)))).toEqual([204, 403, 404]);
  jira.grant('OPS', 'cleo', ['BROWSE_PROJECTS', 'DELETE_ISSUES']);
  expect(deletes('cleo', anElement(ops))).toBe(204);
  const mine = as('ben')('GET', 'api/3/mypermissions?permissions=DELETE_ISSUES&projectKey=SHOP').body;
  expect(mine.permissions.DELETE_ISSUES.havePermission).toBe(true);
});

test('an issue with subtasks is deleted only with them; what was linked to it stays', () => {
  const ben = openJira().as('ben');
  const [parent, other] = [createdKey(ben), createdKey(ben)];
  const child = createdKey(ben, subtask(parent));
  const ends = { inwardIssue: { key: parent }, outwardIssue: { key: other } };
  ben('POST', 'api/3/issueLink', { type: { name: 'Blocks' }, ...ends });
  expect(ben('DELETE', `api/3/issue/${parent}`)).toMatchObject({
    status: 400,
    body: { errorMessages: [expect.stringContaining('deleteSubtasks') as unknown] },
  });
  expect(ben('DELETE', `api/3/issue/${parent}?deleteSubtasks=true`)).toMatchObject({ status: 204 });
  expect([parent, child].map((key) => ben('GET', `api/3/issue/${key}`).status)).toEqual([404, 404]);
  expect(ben('GET', `api/3/issue/${other}?fields=issuelinks`).body.fields.issuelinks).toEqual([]);
  expect(ben('DELETE', `api/3/issue/${parent}`).status).toBe(404);
});

test('one edit sets fields, labels, links, property, parent and sprint together', () => {
  const ben = openJira().as('ben');
  const epic = createdKey(ben, anElement({ issuetype: { id: '10001' } }));
  const other = createdKey(ben);
  const key = createdKey(ben, anElement({ labels: ['okra', 'old'] }));
  const edit = {
    fields: { summary: 'Renamed', parent: { key: epic }, customfield_10020: 3, duedate: '2026-12-01' },
    update: {
      labels: [{ add: 'okra-spike' }, { remove: 'old' }],
      issuelinks: [{ add: { type: { name: 'Blocks' }, outwardIssue: { key: other } } }],
    },
    properties: [{ key: 'okra', value: { milestone: 'm1' } }],
  };
  expect(ben('PUT', `api/3/issue/${key}`, edit)).toMatchObject({ status: 204 });
  const fields = ['summary', 'parent', 'labels', 'issuelinks', 'duedate', 'customfield_10020'];
  const asked = { issueIdsOrKeys: [key], fields, properties: ['okra'] };
  const [issue] = ben('POST', 'api/3/issue/bulkfetch', asked).body.issues;
  expect(issue).toMatchObject({
    fields: {
      summary: 'Renamed',
      parent: { key: epic },
      labels: ['okra', 'okra-spike'],
      issuelinks: [{ type: { name: 'Blocks' }, outwardIssue: { key: other } }],
      duedate: '2026-12-01',
      customfield_10020: [{ id: 3, name: 'SHOP Sprint 3', state: 'future', boardId: 1 }],
    },
    properties: { okra: { milestone: 'm1' } },
  });
  ben('PUT', `api/3/issue/${key}`, { fields: { customfield_10020: null, parent: null } });
  const cleared = ben('GET', `api/3/issue/${key}?fields=parent,customfield_10020`).body.fields;
  expect(cleared).toEqual({ customfield_10020: null });
  const wrong = { fields: { customfield_10020: 'SHOP Sprint 3' } };
  expect(ben('PUT', `api/3/issue/${key}`, wrong).body.errors).toEqual({
    customfield_10020: 'Number value expected as the Sprint id.',
  });
});

test('silence towards watchers is for administrators; others are refused the whole edit', () => {
  const { as } = openJira();
  const key = createdKey(as('ben'));
  const edit = (account: string) =>
    as(account)('PUT', `api/3/issue/${key}?notifyUsers=false`, { fields: { summary: account } }).status;
  expect([edit('ben'), edit('ada')]).toEqual([403, 204]);
  expect(as('ben')('GET', `api/3/issue/${key}?fields=summary`).body.fields.summary).toBe('ada');
});

test('a type changes within its level, and editmeta says to which', () => {
  const { as } = openJira();
  const ben = as('ben');
  const key = createdKey(ben);
  const meta = ben('GET', `api/3/issue/${key}/editmeta`).body.fields;
  const names = meta.issuetype.allowedValues.map(({ name }: { name: string }) => name);
  expect(names).toEqual(['Story', 'Task']);
  expect(meta.summary).toMatchObject({ required: true, operations: ['set'] });
  expect(meta).not.toHaveProperty('project');
  const change = (id: string) => ben('PUT', `api/3/issue/${key}`, { fields: { issuetype: { id } } });
  expect(change('10002').status).toBe(204);
  for (const id of ['10001', '10004', '9']) {
    expect(change(id).body.errors.issuetype).toBe('The issue type selected is invalid.');
  }
  const [history] = ben('GET', `api/3/issue/${key}/changelog`).body.values;
  expect(history.items).toMatchObject([{ field: 'issuetype', fromString: 'Task', toString: 'Story' }]);
  expect(as('dev')('GET', `api/3/issue/${key}/editmeta`).body).toEqual({ fields: {} });
});

test('a comment shows that somebody was here: it is listed, fetched, and moves the date of change', () => {
  const { jira, as, advance } = openJira();
  const ben = as('ben');
  const key = createdKey(ben);
  const fetched = () => {
    const asked = { issueIdsOrKeys: [key], fields: ['comment', 'updated', 'created'] };
    return ben('POST', 'api/3/issue/bulkfetch', asked).body.issues[0].fields;
  };
  expect(fetched()).toMatchObject({ comment: { comments: [], total: 0 } });
  advance(60_000);
  const path = `api/3/issue/${key}/comment`;
  expect(as('cleo')('POST', path, { body: aDocument('Seen') })).toMatchObject({
    status: 201,
    body: { author: { accountId: 'cleo' }, body: aDocument('Seen') },
  });
  const { comment, created, updated } = fetched();
  expect(comment).toMatchObject({ total: 1, comments: [{ author: { accountId: 'cleo' } }] });
  expect(updated > created).toBe(true);
  jira.commentAs('ada', key, 'By hand');
  expect(ben('GET', path).body.comments.map((one: { id: string }) => one.id)).toEqual(['10000', '10001']);
  expect(as('dev')('POST', path, { body: aDocument('no') }).status).toBe(403);
  expect(ben('POST', path, { body: 'plain' }).status).toBe(400);
  expect(ben('DELETE', `${path}/10000`).status).toBe(403);
  expect(as('cleo')('DELETE', `${path}/10000`).status).toBe(204);
  expect(ben('GET', `${path}/10000`).status).toBe(404);
  const plain = ben('POST', 'api/3/issue/bulkfetch', { issueIdsOrKeys: [key] }).body.issues[0].fields;
  expect(plain).toHaveProperty('summary');
  expect(plain).not.toHaveProperty('comment');
});

test('changes of many issues come oldest first, page by page, of the fields asked for', () => {
  const { as, advance } = openJira();
  const ben = as('ben');
  const keys = [createdKey(ben), createdKey(ben)];
  for (const summary of ['One', 'Two']) {
    advance(1_000);
    for (const key of keys) ben('PUT', `api/3/issue/${key}`, { fields: { summary, duedate: '2026-12-01' } });
  }
  const pages: string[][] = [];
  let nextPageToken: string | undefined;
  do {
    const asked = { issueIdsOrKeys: keys, fieldIds: ['summary'], maxResults: 3, nextPageToken };
    const { body } = ben('POST', 'api/3/changelog/bulkfetch', asked);
    pages.push(
      body.issueChangeLogs.flatMap((log: { changeHistories: { items: { toString: string }[] }[] }) =>
        log.changeHistories.flatMap(({ items }) => items.map((item) => item.toString)),
      ),
    );
    ({ nextPageToken } = body);
  } while (nextPageToken !== undefined);
  expect(pages).toEqual([['One', 'Two', 'One'], ['Two']]);
  const whole = ben('GET', `api/3/issue/${keys[0]!}/changelog?maxResults=1`).body;
  expect(whole).toMatchObject({ total: 2, isLast: false, values: [{ author: { accountId: 'ben' } }] });
  expect(whole.values[0].items).toHaveLength(2);
});

import { anElement, createdKey, openJira } from './open-jira';

const blocks = { name: 'Blocks' };

interface Link {
  type: { name: string };
  inwardIssue?: { key: string };
  outwardIssue?: { key: string };
}

function openWithTwo() {
  const opened = openJira();
  const ben = opened.as('ben');
  const [a, b] = [createdKey(ben), createdKey(ben)];
  const linksOf = (key: string): Link[] =>
    ben('GET', `api/3/issue/${key}?fields=issuelinks`).body.fields.issuelinks;
  return { ...opened, ben, a, b, linksOf };
}

test('{type: Blocks, inwardIssue: A, outwardIssue: B} reads A blocks B', () => {
  const { ben, a, b, linksOf } = openWithTwo();
  const answer = ben('POST', 'api/3/issueLink', {
    type: blocks,
    inwardIssue: { key: a },
    outwardIssue: { key: b },
  });
  expect(answer).toMatchObject({ status: 201 });
  expect(answer.body).toBeUndefined();
  expect(linksOf(a)).toMatchObject([
    { type: { name: 'Blocks', outward: 'blocks' }, outwardIssue: { key: b } },
  ]);
  expect(linksOf(b)).toMatchObject([{ type: { inward: 'is blocked by' }, inwardIssue: { key: a } }]);
  expect(linksOf(a)[0]).not.toHaveProperty('inwardIssue');
});

test.each([
  ['outwardIssue', 'blocks'],
  ['inwardIssue', 'is blocked by'],
])('a new issue that carries %s %s the other one', (side, reading) => {
  const { ben, a, linksOf } = openWithTwo();
  const update = { issuelinks: [{ add: { type: blocks, [side]: { key: a } } }] };
  const created = createdKey(ben, anElement({}, { update }));
  expect(linksOf(created)).toMatchObject([{ [side]: { key: a } }]);
  const [first, second] = reading === 'blocks' ? [created, a] : [a, created];
  expect(linksOf(first)).toMatchObject([{ outwardIssue: { key: second } }]);
});

test('the same link twice is one link and no error; the opposite one is another', () => {
  const { ben, a, b, linksOf } = openWithTwo();
  const there = { type: blocks, inwardIssue: { key: a }, outwardIssue: { key: b } };
  expect([
    ben('POST', 'api/3/issueLink', there).status,
    ben('POST', 'api/3/issueLink', there).status,
  ]).toEqual([201, 201]);
  const update = { issuelinks: [{ add: { type: blocks, outwardIssue: { key: b } } }] };
  expect(ben('PUT', `api/3/issue/${a}`, { update }).status).toBe(204);
  expect(linksOf(a)).toHaveLength(1);
  ben('POST', 'api/3/issueLink', { type: blocks, inwardIssue: { key: b }, outwardIssue: { key: a } });
  expect(linksOf(a)).toHaveLength(2);
});

test('without the permission to link, with an unknown type or a hidden issue: 404', () => {
  const { as, ben, a, b } = openWithTwo();
  const link = { type: blocks, inwardIssue: { key: a }, outwardIssue: { key: b } };
  for (const account of ['eli', 'dev', 'fay'])
    expect(as(account)('POST', 'api/3/issueLink', link).status).toBe(404);
  expect(ben('POST', 'api/3/issueLink', { ...link, type: { name: 'Contributes' } })).toMatchObject({
    status: 404,
    body: { errorMessages: ["No issue link type with name 'Contributes' found."] },
  });
  expect(ben('POST', 'api/3/issueLink', { ...link, outwardIssue: { key: 'SHOP-99' } }).status).toBe(404);
});

test('the permission is asked of the outward issue’s project, and to take a link away of either', () => {
  const { jira, ben, a, linksOf } = openWithTwo();
  jira.grant('LAB', 'ben', ['BROWSE_PROJECTS', 'CREATE_ISSUES']);
  const away = createdKey(ben, anElement({ project: { key: 'LAB' }, issuetype: { name: 'Spike' } }));
  const link = (inward: string, outward: string) =>
    ben('POST', 'api/3/issueLink', {
      type: blocks,
      inwardIssue: { key: inward },
      outwardIssue: { key: outward },
    });
  expect(link(a, away).status).toBe(404);
  expect(link(away, a).status).toBe(201);
  expect(linksOf(a)).toMatchObject([{ inwardIssue: { key: away } }]);
  const { id } = ben('GET', `api/3/issue/${a}?fields=issuelinks`).body.fields.issuelinks[0];
  expect(ben('DELETE', `api/3/issueLink/${String(id)}`).status).toBe(204);
  expect(linksOf(a)).toEqual([]);
});

test('links at creation need the field on the screen and the permission', () => {
  const { as, ben, a } = openWithTwo();
  const notOnScreen = "Field 'issuelinks' cannot be set. It is not on the appropriate screen, or unknown.";
  const update = { issuelinks: [{ add: { type: blocks, outwardIssue: { key: a } } }] };
  const lab = anElement({ project: { key: 'LAB' }, issuetype: { name: 'Spike' } }, { update });
  expect(ben('POST', 'api/3/issue', lab).body.errors).toEqual({ issuelinks: notOnScreen });
  expect(as('eli')('POST', 'api/3/issue', anElement({}, { update })).body.errors).toEqual({
    issuelinks: notOnScreen,
  });
  expect(ben('POST', 'api/3/issue', anElement({ issuelinks: update.issuelinks })).body.errors).toEqual({
    issuelinks: "Field does not support update 'issuelinks'",
  });
});

test('one link rides on a creation or an edit: more are refused, whichever they are', () => {
  const { ben, a, b, linksOf } = openWithTwo();
  const update = {
    issuelinks: [a, b].map((key) => ({ add: { type: blocks, outwardIssue: { key } } })),
  };
  const errors = { issuelinks: "Field 'issuelinks' takes one operation, and 2 were given." };
  expect(ben('POST', 'api/3/issue', anElement({}, { update }))).toMatchObject({
    status: 400,
    body: { errors },
  });
  expect(ben('PUT', `api/3/issue/${a}`, { update })).toMatchObject({ status: 400, body: { errors } });
  const bulk = ben('POST', 'api/3/issue/bulk', { issueUpdates: [anElement({}, { update }), anElement()] });
  expect(bulk).toMatchObject({
    status: 201,
    body: { errors: [{ failedElementNumber: 0, elementErrors: { errors } }] },
  });
  expect(linksOf(b)).toEqual([]);
});

test('a link can be read and deleted by its id, which only the issue tells', () => {
  const { ben, a, b, linksOf } = openWithTwo();
  ben('POST', 'api/3/issueLink', {
    type: { id: '10003' },
    inwardIssue: { key: a },
    outwardIssue: { key: b },
  });
  const id = (linksOf(a)[0] as unknown as { id: string }).id;
  expect(ben('GET', `api/3/issueLink/${id}`).body).toMatchObject({
    type: { name: 'Relates' },
    inwardIssue: { key: a },
    outwardIssue: { key: b },
  });
  expect(ben('DELETE', `api/3/issueLink/${id}`).status).toBe(204);
  expect(ben('GET', `api/3/issueLink/${id}`).status).toBe(404);
  expect(linksOf(b)).toEqual([]);
});

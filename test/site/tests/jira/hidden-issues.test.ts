import { anElement, createdKey, openJira } from './open-jira';

/** Two linked issues under an epic, of which ben alone may see the first. */
function openWithSecret() {
  const opened = openJira();
  const ben = opened.as('ben');
  const epic = createdKey(ben, anElement({ issuetype: { id: '10001' } }));
  const secret = createdKey(ben, anElement({ parent: { key: epic } }));
  const open = createdKey(ben);
  const ends = { inwardIssue: { key: open }, outwardIssue: { key: secret } };
  ben('POST', 'api/3/issueLink', { type: { name: 'Blocks' }, ...ends });
  const child = createdKey(ben, anElement({ issuetype: { id: '10004' }, parent: { key: secret } }));
  const level = opened.jira.addSecurityLevel('SHOP', 'Ben only', ['ben']);
  opened.jira.setSecurity(secret, level.id);
  return { ...opened, ben, cleo: opened.as('cleo'), epic, secret, open, child, levelId: level.id };
}

test('to who is not a member an issue with a level is absent, in every answer alike', () => {
  const { ben, cleo, secret, open, child } = openWithSecret();
  const absent = cleo('GET', 'api/3/issue/SHOP-99');
  expect(absent.status).toBe(404);
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PUT', '', { fields: { summary: 'x' } }],
    ['DELETE', '', undefined],
    ['GET', '/editmeta', undefined],
    ['GET', '/changelog', undefined],
    ['GET', '/comment', undefined],
    ['GET', '/transitions', undefined],
    ['PUT', '/properties/okra', {}],
  ] as const) {
    expect(cleo(method, `api/3/issue/${secret}${path}`, body)).toMatchObject({
      status: 404,
      body: absent.body,
    });
  }
  const fetch = { issueIdsOrKeys: [secret, open], fields: ['issuelinks', 'security'] };
  const seenBy = (caller: typeof ben) => caller('POST', 'api/3/issue/bulkfetch', fetch).body.issues;
  expect(seenBy(ben)).toMatchObject([
    { key: secret, fields: { security: { name: 'Ben only' } } },
    { key: open },
  ]);
  expect(seenBy(cleo)).toMatchObject([{ key: open, fields: { issuelinks: [], security: null } }]);
  expect(cleo('GET', `api/3/issue/${child}?fields=parent`).body.fields).toEqual({});
});

test('a search neither finds it nor admits that its key exists', () => {
  const { ben, cleo, secret, open, epic } = openWithSecret();
  const search = (caller: typeof ben, jql: string) =>
    caller('POST', 'api/3/search/jql', { jql, fields: ['key'] }).body;
  const keys = (body: { issues: { key: string }[] }) => body.issues.map(({ key }) => key);
  expect(keys(search(ben, `parent = ${epic}`))).toEqual([secret]);
  expect(keys(search(cleo, `parent = ${epic}`))).toEqual([]);
  const refusal = (key: string) => search(cleo, `key in (${open}, ${key})`).errorMessages[0] as string;
  expect(refusal(secret)).toBe(refusal('SHOP-99').replace('SHOP-99', secret));
  expect(keys(search(ben, `key in (${open}, ${secret})`)).sort()).toEqual([secret, open].sort());
});

test('its links can be neither read, made nor taken away', () => {
  const { ben, cleo, secret, open } = openWithSecret();
  const [link] = ben('GET', `api/3/issue/${open}?fields=issuelinks`).body.fields.issuelinks;
  expect(cleo('GET', `api/3/issueLink/${link.id}`).status).toBe(404);
  expect(cleo('DELETE', `api/3/issueLink/${link.id}`).status).toBe(404);
  const ends = { inwardIssue: { key: secret }, outwardIssue: { key: open } };
  expect(cleo('POST', 'api/3/issueLink', { type: { name: 'Relates' }, ...ends }).status).toBe(404);
  const asked = { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [10001, 10002] }] };
  const may = cleo('POST', 'api/3/permissions/check', asked).body.projectPermissions[0].issues;
  expect(may).toEqual([10002]);
});

test('the app sees it, unless an administrator keeps the app out as well', () => {
  const { jira, ben, asApp, secret } = openWithSecret();
  const found = () =>
    asApp('POST', 'api/3/search/jql', { jql: 'project = SHOP', fields: ['key'] }).body.issues.length;
  expect([asApp('GET', `api/3/issue/${secret}`).status, found()]).toEqual([200, 4]);
  jira.hideFromApp(secret);
  expect([asApp('GET', `api/3/issue/${secret}`).status, found()]).toEqual([404, 3]);
  expect(ben('GET', `api/3/issue/${secret}`).status).toBe(200);
  jira.hideFromApp(secret, false);
  expect(asApp('GET', `api/3/issue/${secret}`).status).toBe(200);
});

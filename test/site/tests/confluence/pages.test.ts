import Database from 'libsql';
import { createConfluence } from '../../confluence/confluence';
import type { ProductResponse } from '../../product';

interface TestAnswer extends Omit<ProductResponse, 'body'> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it expects, and fails where it is not there
  readonly body: any;
}

function openConfluence(database = new Database(':memory:')) {
  const confluence = createConfluence({ database, clock: { now: () => Date.UTC(2026, 8, 28) } });
  const as =
    (accountId: string | null) =>
    (method: string, path: string, body?: unknown): TestAnswer =>
      confluence.handle({
        method,
        path: `/wiki/${path}`,
        headers: {},
        body,
        caller: { accountId, asApp: false },
      }) as TestAnswer;
  return { confluence, as, ben: as('ben'), database };
}

const value = JSON.stringify({ type: 'doc', version: 1, content: [] });
const body = { representation: 'atlas_doc_format', value };
const quarterPage = (ask: ReturnType<typeof openConfluence>['ben']): { id: string; spaceId: string } =>
  ask('GET', 'api/v2/pages?title=Our%20quarter').body.results[0];

test('space TEAM holds one page that carries the macro', () => {
  const { ben } = openConfluence();
  const [space] = ben('GET', 'api/v2/spaces?keys=TEAM').body.results;
  expect(space).toMatchObject({ key: 'TEAM', status: 'current' });
  const titles = ben('GET', `api/v2/spaces/${space.id}/pages`).body.results.map(
    ({ title }: { title: string }) => title,
  );
  expect(titles).toEqual(['Team home', 'Our quarter']);
  const { id } = quarterPage(ben);
  const page = ben('GET', `api/v2/pages/${id}?body-format=atlas_doc_format`).body;
  const document = JSON.parse(page.body.atlas_doc_format.value);
  expect(document.content.filter((node: { type: string }) => node.type === 'extension')).toMatchObject([
    {
      attrs: {
        extensionType: 'com.atlassian.ecosystem',
        extensionKey: expect.stringMatching(/\/static\/okra-quarter$/),
      },
    },
  ]);
});

test('a page of today says so in a property, one in storage format does not; both are read as documents', () => {
  const { ben } = openConfluence();
  const { id, spaceId } = quarterPage(ben);
  const editorOf = (page: string) => ben('GET', `api/v2/pages/${page}/properties?key=editor`).body.results;
  expect(editorOf(id)).toMatchObject([{ key: 'editor', value: 'v2' }]);
  const stored = { representation: 'storage', value: '<p>Old</p>' };
  const old = ben('POST', 'api/v2/pages', { spaceId, status: 'current', title: 'Old', body: stored }).body;
  expect(editorOf(old.id)).toEqual([]);
  const shown = ben('GET', `api/v2/pages/${old.id}?body-format=atlas_doc_format`).body;
  expect(shown.body.atlas_doc_format.value).toContain('Old');
});

test('a document comes back as it was written, nodes that nobody here knows among them', () => {
  const { ben } = openConfluence();
  const { spaceId } = quarterPage(ben);
  const odd = JSON.stringify({
    version: 1,
    type: 'doc',
    content: [{ type: 'nobodyKnows', attrs: { a: [null] } }],
  });
  const sent = { representation: 'atlas_doc_format', value: odd };
  const { id } = ben('POST', 'api/v2/pages', { spaceId, status: 'current', title: 'Odd', body: sent }).body;
  expect(ben('GET', `api/v2/pages/${id}?body-format=atlas_doc_format`).body.body.atlas_doc_format.value).toBe(
    odd,
  );
});

test('a space and a page tell whoever asks what they may do there', () => {
  const { confluence, ben, as } = openConfluence();
  const { id, spaceId } = quarterPage(ben);
  const may = (accountId: string, path: string) =>
    as(accountId)('GET', `api/v2/${path}?include-operations=true`).body.operations.results.map(
      ({ operation, targetType }: Record<string, string>) => `${String(operation)} ${String(targetType)}`,
    );
  confluence.restrictSpace('TEAM', { creators: ['ada'] });
  confluence.restrictPage(Number(id), null, ['ada']);
  expect(may('ada', `spaces/${spaceId}`)).toContain('create page');
  expect(may('ben', `spaces/${spaceId}`)).not.toContain('create page');
  expect(may('ada', `pages/${id}`)).toContain('update page');
  expect(may('ben', `pages/${id}`)).not.toContain('update page');
  expect(ben('POST', 'api/v2/pages', { spaceId, status: 'current', title: 'New', body }).status).toBe(404);
  confluence.restrictSpace('TEAM', { readers: ['ada'] });
  expect(ben('GET', `api/v2/pages/${id}`).status).toBe(404);
  expect(ben('GET', 'api/v2/spaces').body.results).toEqual([]);
});

test('creating a page answers 200; the same title again is 400', () => {
  const { ben } = openConfluence();
  const { spaceId } = quarterPage(ben);
  const page = { spaceId, status: 'current', title: 'Draft of Q4', body };
  expect(ben('POST', 'api/v2/pages', page)).toMatchObject({
    status: 200,
    body: { title: 'Draft of Q4', version: { number: 1 } },
  });
  expect(ben('POST', 'api/v2/pages', page)).toMatchObject({
    status: 400,
    body: {
      errors: [
        {
          code: 'BAD_REQUEST',
          title:
            'A page with this title already exists: A page already exists with the same TITLE in this space',
        },
      ],
    },
  });
});

test('an update must name the next version, or is told the current one', () => {
  const { ben, as } = openConfluence();
  const { id } = quarterPage(ben);
  const update = (number: number) => ({
    id,
    status: 'current',
    title: 'Our quarter',
    body,
    version: { number },
  });
  expect(ben('PUT', `api/v2/pages/${id}`, update(2))).toMatchObject({
    status: 200,
    body: { version: { number: 2 } },
  });
  expect(as('fay')('PUT', `api/v2/pages/${id}`, update(2))).toMatchObject({
    status: 409,
    body: { errors: [{ title: 'Version must be incremented on update. Current version is: 2' }] },
  });
  const numbers = ben('GET', `api/v2/pages/${id}/versions`).body.results.map(
    ({ number }: { number: number }) => number,
  );
  expect(numbers).toEqual([2, 1]);
});

test('page properties have versions of their own', () => {
  const { ben } = openConfluence();
  const path = `api/v2/pages/${quarterPage(ben).id}/properties`;
  const created = ben('POST', path, { key: 'okra', value: { a: 1 } });
  expect(created).toMatchObject({
    status: 200,
    body: { key: 'okra', value: { a: 1 }, version: { number: 1 } },
  });
  expect(ben('POST', path, { key: 'okra', value: 2 }).status).toBe(409);
  const change = (number: number) =>
    ben('PUT', `${path}/${created.body.id}`, { key: 'okra', value: 2, version: { number } }).status;
  expect([change(1), change(2), change(2)]).toEqual([409, 200, 409]);
  expect(ben('GET', `${path}?key=okra`).body.results).toMatchObject([{ value: 2, version: { number: 2 } }]);
  expect(ben('DELETE', `${path}/${created.body.id}`).status).toBe(204);
  expect(ben('GET', `${path}/${created.body.id}`).status).toBe(404);
});

test('lists are paged by a cursor', () => {
  const { ben } = openConfluence();
  const first = ben('GET', 'api/v2/pages?limit=1').body;
  expect(first.results).toHaveLength(1);
  const second = ben('GET', first._links.next.replace('/wiki/', '')).body;
  expect(second.results[0].title).toBe('Our quarter');
  expect(second._links).not.toHaveProperty('next');
});

test('a restricted page is absent for everybody else', () => {
  const { confluence, as, ben } = openConfluence();
  const { id } = quarterPage(ben);
  confluence.restrictPage(Number(id), ['ben']);
  expect([ben('GET', `api/v2/pages/${id}`).status, as('cleo')('GET', `api/v2/pages/${id}`).status]).toEqual([
    200, 404,
  ]);
  const check = { subject: { type: 'user', identifier: 'cleo' }, operation: 'read' };
  expect(ben('POST', `rest/api/content/${id}/permission/check`, check).body.hasPermission).toBe(false);
});

test('fay uses the wiki; nobody and strangers do not', () => {
  const { as } = openConfluence();
  expect(as('fay')('GET', 'rest/api/user/current').body.accountId).toBe('fay');
  expect(as(null)('GET', 'rest/api/user/current').status).toBe(401);
  expect(as('zoe')('GET', 'rest/api/user/current').status).toBe(401);
  expect(as('fay')('GET', 'api/v2/nothing')).toMatchObject({ status: 404, operation: null });
});

test('what is stored outlives a restart', () => {
  const { ben, database } = openConfluence();
  const { spaceId } = quarterPage(ben);
  ben('POST', 'api/v2/pages', { spaceId, status: 'current', title: 'Kept', body });
  const again = openConfluence(database).ben('GET', 'api/v2/pages?title=Kept').body.results;
  expect(again).toMatchObject([{ title: 'Kept' }]);
});

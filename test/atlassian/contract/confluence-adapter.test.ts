import Database from 'libsql';
import { createConfluencePages } from '../../../src/adapters/confluence/confluence-pages';
import { createConfluenceSpaces } from '../../../src/adapters/confluence/confluence-spaces';
import type { ConfluenceAnswer, ConfluenceCalls } from '../../../src/adapters/confluence/confluence-calls';
import { UpstreamUnavailable } from '../../../src/usecases/ports';
import { createConfluence } from '../../site/confluence/confluence';
import { findApiFolder, loadApiDocuments } from './api-documents';
import { createExchangeCheck, type Exchange } from './check-exchange';

const folder = findApiFolder();
const clock = { now: () => Date.UTC(2026, 10, 29), wait: async () => undefined };
const exchanges: Exchange[] = [];

/** The adapter as somebody, over the site's Confluence; every exchange is kept for Atlassian's documents to judge. */
const open = () => {
  const confluence = createConfluence({ database: new Database(':memory:'), clock });
  const as = (accountId: string) => {
    const calls: ConfluenceCalls = async ({ method, route, body }) => {
      const path = route.value;
      const sent = body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
      const answer = confluence.handle({
        method,
        path,
        headers: {},
        body: sent,
        caller: { accountId, asApp: false },
      });
      const got =
        answer.body === undefined ? undefined : (JSON.parse(JSON.stringify(answer.body)) as unknown);
      const { operation, status } = answer;
      exchanges.push({
        operation,
        method,
        path,
        status,
        ...(sent === undefined ? {} : { requestBody: sent }),
        ...(got === undefined ? {} : { responseBody: got }),
      });
      return { status, body: got, header: (name) => answer.headers?.[name] ?? null };
    };
    return {
      pages: createConfluencePages(calls, clock),
      spaces: createConfluenceSpaces(calls, clock),
      calls,
    };
  };
  return { confluence, as };
};

const document = (...words: readonly string[]) => ({
  type: 'doc',
  version: 1,
  content: words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

test('a page is created, read as it was sent, changed on its next version, and found by title and id', async () => {
  const { as } = open();
  const { pages, spaces } = as('ben');
  const [team] = (await spaces.list()).spaces;
  const space = await spaces.find(team!.id);
  expect(space).toMatchObject({ key: 'TEAM', name: 'Team', mayCreate: true });
  const foreign = { extensionType: 'com.example', extensionKey: 'x', parameters: { kept: [1, null, {}] } };
  const { content, ...root } = document('One', 'Two');
  const sent = { ...root, content: [...content, { type: 'extension', attrs: foreign }] };
  const created = await pages.create({ spaceId: team!.id, title: 'Q1 draft', document: sent });
  if (created.kind !== 'created') throw new Error(created.kind);
  const { page } = created;
  expect(page).toMatchObject({ title: 'Q1 draft', version: 1, parentId: space!.homepageId });
  expect(page.address).toBe(`https://okra-local.atlassian.net/wiki/spaces/TEAM/pages/${page.id}`);
  const read = await pages.read(page.id);
  expect(read).toMatchObject({ ...page, mayEdit: true, body: { kind: 'document', document: sent } });
  const next = { id: page.id, title: 'Q1 draft', document: document('Three'), basedOn: 1, message: 'OKRA' };
  expect(await pages.update(next)).toMatchObject({ kind: 'updated', page: { version: 2 } });
  expect(await pages.update(next)).toEqual({ kind: 'conflict', current: 2 });
  expect(await pages.findByTitle(team!.id, ' Q1 draft ')).toMatchObject({ id: page.id, version: 2 });
  expect(await pages.findByTitle(team!.id, 'Q1')).toBeUndefined();
  expect(await pages.create({ spaceId: team!.id, title: 'q1 draft', document: sent })).toEqual({
    kind: 'title-taken',
  });
  const below = await pages.create({ spaceId: team!.id, parentId: page.id, title: 'Below', document: sent });
  expect(below).toMatchObject({ kind: 'created', page: { parentId: page.id } });
});

test('a property is written, written again over what stands there, and read back', async () => {
  const { as } = open();
  const { pages, spaces } = as('ben');
  const [team] = (await spaces.list()).spaces;
  const home = (await pages.findByTitle(team!.id, 'Team home'))!;
  expect(await pages.property(home.id, 'okra-share-1')).toBeUndefined();
  expect(await pages.keepProperty(home.id, 'okra-share-1', { hash: 'a' })).toBe(true);
  expect(await pages.keepProperty(home.id, 'okra-share-1', { hash: 'b' })).toBe(true);
  expect(await pages.property(home.id, 'okra-share-1')).toMatchObject({ value: { hash: 'b' }, version: 2 });
  expect(await pages.keepProperty('99', 'okra-share-1', 1)).toBe(false);
});

test('a page of the legacy editor says so, and its conversion is not taken for its document', async () => {
  const { as } = open();
  const { pages, spaces, calls } = as('ben');
  const [team] = (await spaces.list()).spaces;
  const body = {
    spaceId: team!.id,
    status: 'current',
    title: 'Old page',
    body: { representation: 'storage', value: '<p>Written years ago</p>' },
  };
  await calls({ method: 'POST', route: { value: '/wiki/api/v2/pages' }, body });
  const { id } = (await pages.findByTitle(team!.id, 'Old page'))!;
  expect(await pages.read(id)).toMatchObject({ title: 'Old page', body: { kind: 'legacy-editor' } });
});

test('absent, hidden and not theirs to change are told as Confluence tells them: one answer', async () => {
  const { confluence, as } = open();
  const [ben, cleo] = [as('ben'), as('cleo')];
  const [team] = (await ben.spaces.list()).spaces;
  const page = confluence.findPage('Our quarter')!;
  const id = String(page.id);
  const update = { id, title: 'Our quarter', document: document('x'), basedOn: 1, message: '' };
  confluence.restrictPage(page.id, null, ['ada']);
  expect(await ben.pages.read(id)).toMatchObject({ mayEdit: false });
  expect(await ben.pages.update(update)).toEqual({ kind: 'not-allowed' });
  confluence.restrictPage(page.id, ['ada', 'ben']);
  expect(await cleo.pages.read(id)).toBeUndefined();
  expect(await cleo.pages.read('../spaces')).toBeUndefined();
  expect(await cleo.pages.update(update)).toEqual({ kind: 'not-allowed' });
  expect((await ben.pages.heads([id, '1'])).map((one) => one.id)).toEqual([id]);
  expect(await cleo.pages.heads([id, '1', 'x'])).toEqual([]);
  confluence.restrictSpace('TEAM', { creators: ['ada'] });
  expect(await ben.spaces.find(team!.id)).toMatchObject({ mayCreate: false });
  expect(await ben.pages.create({ spaceId: team!.id, title: 'New', document: document() })).toEqual({
    kind: 'not-allowed',
  });
  confluence.restrictSpace('TEAM', { readers: ['ada'] });
  expect(await ben.spaces.find(team!.id)).toBeUndefined();
  expect((await ben.spaces.list()).spaces).toEqual([]);
  expect(await ben.pages.findByTitle(team!.id, 'Team home')).toBeUndefined();
});

test('spaces are paged through to the end, and what is too large or deleted is told', async () => {
  const { confluence, as } = open();
  for (let i = 0; i < 260; i += 1) confluence.addSpace(`S${String(i)}`, `Space ${String(i)}`);
  const { pages, spaces, calls } = as('ben');
  const { spaces: all, hasMore } = await spaces.list();
  expect([all.length, hasMore]).toEqual([261, false]);
  const large = document('x'.repeat(5 * 1024 * 1024));
  expect(await pages.create({ spaceId: all[0]!.id, title: 'Large', document: large })).toEqual({
    kind: 'too-large',
  });
  const { id } = confluence.findPage('Our quarter')!;
  await calls({ method: 'DELETE', route: { value: `/wiki/api/v2/pages/${String(id)}` } });
  expect(await pages.heads([String(id)])).toMatchObject([{ id: String(id), status: 'trashed' }]);
});

const answering = (answers: readonly (ConfluenceAnswer | undefined)[]): ConfluenceCalls => {
  const left = [...answers];
  return async () => left.shift();
};
const answered = (status: number, body?: unknown): ConfluenceAnswer => ({ status, body, header: () => null });

test('an answer that is none is Confluence’s trouble; of a write nobody knows what became', async () => {
  const page = { spaceId: '1', title: 'T', document: document() };
  for (const odd of [undefined, answered(500), answered(200, '<html>')]) {
    const writing = createConfluencePages(answering([odd]), clock);
    expect(await writing.create(page)).toEqual({ kind: 'lost' });
    const reading = createConfluenceSpaces(answering([odd, odd, odd]), clock);
    await expect(reading.list()).rejects.toThrow(UpstreamUnavailable);
  }
  await expect(createConfluencePages(answering([answered(429)]), clock).create(page)).rejects.toThrow(
    UpstreamUnavailable,
  );
  const odd = { errors: [{ title: 'Odd', detail: 'indeed' }] };
  expect(await createConfluencePages(answering([answered(400, odd)]), clock).create(page)).toEqual({
    kind: 'rejected',
    message: 'Odd indeed',
  });
});

(folder === undefined ? describe.skip : describe)("against Atlassian's documents", () => {
  test('each request of the adapter and each answer fits', () => {
    const { check, summary } = createExchangeCheck(loadApiDocuments(folder ?? ''), {
      refusedRequests: false,
    });
    expect(exchanges.filter(({ operation }) => operation !== null).flatMap(check)).toEqual([]);
    expect(summary()).toMatch(/operations (9|1\d), /);
  });
});

import { asId, asObject, asString, type JsonObject } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import {
  canCreateIn,
  canEditPage,
  canSeePage,
  getPage,
  getSpace,
  versionView,
  type ConfluenceCall,
} from './confluence-call';
import { badRequest, ConfluenceError, notFound, staleVersion } from './confluence-error';
import type { Page, PageBody } from './confluence-store';
import { cursorPage } from './cursor-page';
import { markNewEditor } from './editor-mark';
import { pageView, singlePageView } from './page-view';

export const PAGE_ROUTES: Routes<ConfluenceCall> = {
  'POST /wiki/api/v2/pages': createPage,
  'GET /wiki/api/v2/pages': (call) => listPages(call, 'pages', call.query.getAll('space-id')),
  'GET /wiki/api/v2/spaces/{id}/pages': (call) => {
    const space = getSpace(call, call.params['id'] ?? '');
    return listPages(call, `spaces/${space.id}/pages`, [space.id]);
  },
  'GET /wiki/api/v2/pages/{id}': (call) => {
    const page = getPage(call);
    const version = call.query.get('version');
    const shown =
      version === null
        ? page
        : call.store.versions(page.id).find(({ version: known }) => String(known.number) === version);
    if (!shown) throw notFound();
    const view = singlePageView(call, shown, call.query.get('body-format'));
    const may = canEditPage(call, page) ? ['read', 'update', 'delete'] : ['read'];
    const operations = may.map((operation) => ({ operation, targetType: 'page' }));
    const asked =
      call.query.get('include-operations') === 'true' ? { operations: { results: operations } } : {};
    return { status: 200, body: { ...view, ...asked }, points: 2 };
  },
  'PUT /wiki/api/v2/pages/{id}': updatePage,
  'DELETE /wiki/api/v2/pages/{id}': (call) => {
    const page = getPage(call);
    if (call.query.get('purge') === 'true') call.store.removePage(page.id);
    else call.store.updatePage({ ...page, status: 'trashed' });
    return { status: 204 };
  },
  'GET /wiki/api/v2/pages/{id}/versions': (call) => {
    const page = getPage(call);
    return cursorPage(
      call,
      `pages/${page.id}/versions`,
      call.store.versions(page.id),
      ({ version, id, title }) => ({
        ...versionView(version),
        page: { id: String(id), title },
      }),
    );
  },
};

function listPages(call: ConfluenceCall, path: string, spaceIds: readonly string[]): Answer {
  const title = call.query.get('title');
  const ids = call.query.getAll('id').flatMap((value) => value.split(','));
  const statuses = call.query.getAll('status').flatMap((value) => value.split(','));
  const wanted = statuses.length > 0 ? statuses : ['current', 'archived'];
  const pages = call.store
    .pages()
    .filter(
      (page) =>
        canSeePage(call, page) &&
        wanted.includes(page.status) &&
        (spaceIds.length === 0 || spaceIds.includes(page.spaceId)) &&
        (ids.length === 0 || ids.includes(String(page.id))) &&
        (title === null || page.title === title),
    );
  return cursorPage(call, path, pages, (page) => pageView(call, page, call.query.get('body-format')));
}

function createPage(call: ConfluenceCall): Answer {
  const given = readBody(call);
  const spaceId = asString(given['spaceId']);
  if (spaceId === undefined) throw badRequest('spaceId is required.');
  // Absent, hidden and "no pages of yours here" are one answer, as documented.
  const space = getSpace(call, spaceId);
  if (!canCreateIn(call, space)) throw notFound();
  const status = readStatus(given);
  const title = readTitle(call, given, spaceId, status);
  const parentId = asId(given['parentId']) ?? space.homepageId;
  const parent = call.store.findPage(parentId);
  if (given['parentId'] !== undefined && (!parent || !canSeePage(call, parent) || parent.spaceId !== spaceId))
    throw notFound();
  const page = call.store.insertPage({
    spaceId,
    parentId: parentId === '' ? null : parentId,
    status,
    title,
    authorId: call.accountId,
    createdAt: call.now,
    body:
      given['body'] === undefined ? { representation: 'storage', value: '' } : readPageBody(given['body']),
    version: { number: 1, message: '', authorId: call.accountId, createdAt: call.now },
  });
  if (page.body.representation === 'atlas_doc_format') markNewEditor(call.store, page);
  return { status: 200, body: singlePageView(call, page, page.body.representation) };
}

/** The version must be the next one; whoever comes second is told the current one. */
function updatePage(call: ConfluenceCall): Answer {
  const page = getPage(call);
  if (!canEditPage(call, page)) throw notFound();
  const given = readBody(call);
  if (asId(given['id']) !== String(page.id)) throw badRequest('The id in the body must be that of the path.');
  const version = asObject(given['version']);
  const number = version?.['number'];
  if (typeof number !== 'number') throw badRequest('version.number is required.');
  const status = readStatus(given);
  if (number !== page.version.number + 1) throw staleVersion(page.version.number);
  const title = readTitle(call, given, page.spaceId, status, page);
  const next: Page = {
    ...page,
    title,
    status,
    body: readPageBody(given['body']),
    version: {
      number,
      message: asString(version?.['message']) ?? '',
      authorId: call.accountId,
      createdAt: call.now,
    },
  };
  call.store.updatePage(next);
  return { status: 200, body: singlePageView(call, next, next.body.representation) };
}

function readBody(call: ConfluenceCall): JsonObject {
  const body = asObject(call.body);
  if (!body) throw badRequest('The request has no body.');
  return body;
}

function readStatus(given: JsonObject): 'current' | 'draft' {
  const status = given['status'] ?? 'current';
  if (status !== 'current' && status !== 'draft') throw badRequest('status must be current or draft.');
  return status;
}

/** A title is used once in a space, among archived pages too. */
function readTitle(
  call: ConfluenceCall,
  given: JsonObject,
  spaceId: string,
  status: string,
  self?: Page,
): string {
  const title = asString(given['title'])?.trim() ?? '';
  if (title === '' && status === 'current') throw badRequest('A title is required for a published page.');
  if (title.length > 255) throw badRequest('The title is longer than 255 characters.');
  const taken = call.store
    .pages()
    .some(
      (page) =>
        page.id !== self?.id &&
        page.spaceId === spaceId &&
        (page.status === 'current' || page.status === 'archived') &&
        page.title.toLowerCase() === title.toLowerCase(),
    );
  if (taken && status === 'current') {
    throw badRequest(
      'A page with this title already exists: A page already exists with the same TITLE in this space',
    );
  }
  return title;
}

const LARGEST_BODY = 5 * 1024 * 1024;

function readPageBody(raw: unknown): PageBody {
  const outer = asObject(raw);
  const given = asObject(outer?.['storage'] ?? outer?.['atlas_doc_format'] ?? outer?.['wiki']) ?? outer;
  const representation = given?.['representation'];
  const value = given?.['value'];
  if (representation !== 'storage' && representation !== 'atlas_doc_format' && representation !== 'wiki') {
    throw badRequest('body.representation must be storage, atlas_doc_format or wiki.');
  }
  if (typeof value !== 'string') throw badRequest('body.value must be a string.');
  if (value.length > LARGEST_BODY)
    throw new ConfluenceError(413, 'PAYLOAD_TOO_LARGE', 'The body is larger than 5 MB.');
  if (representation === 'atlas_doc_format' && !isDocument(value)) {
    throw badRequest('Error parsing ADF: the body is not an Atlassian document.');
  }
  return { representation, value };
}

function isDocument(text: string): boolean {
  try {
    const root = asObject(JSON.parse(text));
    return root?.['type'] === 'doc' && root['version'] === 1 && Array.isArray(root['content']);
  } catch {
    return false;
  }
}

import { asObject, asString } from '../rest/json-reading';
import type { Routes } from '../rest/router';
import { getPage, versionView, type ConfluenceCall } from './confluence-call';
import { badRequest, ConfluenceError, notFound, staleVersion } from './confluence-error';
import type { PageProperty } from './confluence-store';
import { cursorPage } from './cursor-page';

export const PAGE_PROPERTY_ROUTES: Routes<ConfluenceCall> = {
  'GET /wiki/api/v2/pages/{page-id}/properties': (call) => {
    const page = getPage(call, 'page-id');
    const key = call.query.get('key');
    const found = call.store.properties(page.id).filter((property) => key === null || property.key === key);
    return cursorPage(call, `pages/${page.id}/properties`, found, propertyView);
  },
  'POST /wiki/api/v2/pages/{page-id}/properties': (call) => {
    const page = getPage(call, 'page-id');
    const { key, value } = readProperty(call);
    if (call.store.properties(page.id).some((property) => property.key === key)) {
      throw new ConfluenceError(409, 'CONFLICT', `A property with the key ${key} already exists.`);
    }
    const version = { number: 1, message: '', authorId: call.accountId, createdAt: call.now };
    const property = call.store.insertProperty({ pageId: page.id, key, value, version });
    return { status: 200, body: propertyView(property) };
  },
  'GET /wiki/api/v2/pages/{page-id}/properties/{property-id}': (call) => ({
    status: 200,
    body: propertyView(getProperty(call)),
    points: 2,
  }),
  'PUT /wiki/api/v2/pages/{page-id}/properties/{property-id}': (call) => {
    const property = getProperty(call);
    const { key, value } = readProperty(call);
    const version = asObject(asObject(call.body)?.['version']);
    if (version?.['number'] !== property.version.number + 1) throw staleVersion(property.version.number);
    const next = {
      ...property,
      key,
      value,
      version: {
        number: property.version.number + 1,
        message: asString(version['message']) ?? '',
        authorId: call.accountId,
        createdAt: call.now,
      },
    };
    call.store.updateProperty(next);
    return { status: 200, body: propertyView(next) };
  },
  'DELETE /wiki/api/v2/pages/{page-id}/properties/{property-id}': (call) => {
    call.store.removeProperty(getProperty(call).id);
    return { status: 204 };
  },
};

function propertyView({ id, key, value, version }: PageProperty): Record<string, unknown> {
  return { id: String(id), key, value, version: versionView(version) };
}

function getProperty(call: ConfluenceCall): PageProperty {
  const page = getPage(call, 'page-id');
  const id = Number(call.params['property-id']);
  const property = call.store.properties(page.id).find((candidate) => candidate.id === id);
  if (!property) throw notFound();
  return property;
}

function readProperty(call: ConfluenceCall): { key: string; value: unknown } {
  const body = asObject(call.body);
  const key = asString(body?.['key']);
  if (!body || !key || key.length > 255)
    throw badRequest('A property needs a key of at most 255 characters.');
  return { key, value: body['value'] ?? null };
}

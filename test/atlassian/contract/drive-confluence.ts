import type { Product } from '../../site/product';
import { asArray, asObject, asString } from '../../site/rest/json-reading';
import type { Exchange } from './check-exchange';
import type { ExchangeRecorder } from './record-exchanges';

/** Asks every operation of the Confluence stand-in at least once, conflicts and refusals among them. */
export function driveConfluence(confluence: Product, recorder: ExchangeRecorder): void {
  const ben = (method: string, path: string, body?: unknown): Exchange =>
    recorder.ask(confluence, 'ben', method, `/wiki/${path}`, body);
  const idOf = ({ responseBody }: Exchange): string => {
    const given = asObject(responseBody);
    return asString(asObject(asArray(given?.['results'])?.[0])?.['id'] ?? given?.['id']) ?? 'none';
  };

  const spaceId = idOf(ben('GET', 'api/v2/spaces?keys=TEAM'));
  ben('GET', `api/v2/spaces/${spaceId}`);
  ben('GET', `api/v2/spaces/${spaceId}/pages?body-format=atlas_doc_format&limit=1`);
  ben('GET', 'api/v2/pages?title=Our%20quarter&status=current');
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Draft' }] }];
  const body = {
    representation: 'atlas_doc_format',
    value: JSON.stringify({ type: 'doc', version: 1, content }),
  };
  const page = { spaceId, status: 'current', title: 'Draft of Q4', body };
  const pageId = idOf(ben('POST', 'api/v2/pages', page));
  ben('POST', 'api/v2/pages', page);
  ben('POST', 'api/v2/pages', {
    ...page,
    title: 'Words',
    body: { representation: 'storage', value: '<p>a</p>' },
  });
  for (const format of ['atlas_doc_format', 'storage', 'view']) {
    ben('GET', `api/v2/pages/${pageId}?body-format=${format}`);
  }
  const update = { id: pageId, status: 'current', title: 'Draft of Q4', body, version: { number: 2 } };
  ben('PUT', `api/v2/pages/${pageId}`, update);
  ben('PUT', `api/v2/pages/${pageId}`, update);
  ben('GET', `api/v2/pages/${pageId}/versions`);
  ben('GET', `api/v2/pages/${pageId}?version=1`);

  const properties = `api/v2/pages/${pageId}/properties`;
  const propertyId = idOf(ben('POST', properties, { key: 'okra', value: { quarter: 'q1' } }));
  ben('POST', properties, { key: 'okra', value: 1 });
  ben('GET', `${properties}?key=okra`);
  ben('GET', `${properties}/${propertyId}`);
  ben('PUT', `${properties}/${propertyId}`, { key: 'okra', value: 2, version: { number: 2 } });
  ben('PUT', `${properties}/${propertyId}`, { key: 'okra', value: 2, version: { number: 2 } });
  ben('DELETE', `${properties}/${propertyId}`);

  ben('POST', 'api/v2/users-bulk', { accountIds: ['ada', 'ben'] });
  ben('GET', 'rest/api/user/current');
  const subject = { type: 'user', identifier: 'cleo' };
  ben('POST', `rest/api/content/${pageId}/permission/check`, { subject, operation: 'read' });
  ben('DELETE', `api/v2/pages/${pageId}`);
  ben('DELETE', `api/v2/pages/${pageId}?purge=true`);
  ben('GET', `api/v2/pages/${pageId}`);
  ben('GET', 'api/v2/spaces/1');
}

import { confluenceDate, versionView, type ConfluenceCall } from './confluence-call';
import { badRequest } from './confluence-error';
import type { Page } from './confluence-store';
import { documentOf, storageOf } from './storage-format';

const FORMATS = ['storage', 'atlas_doc_format', 'view', 'export_view'];

/** A page as the interface shows it; a body only in the format that was asked for, its value as a string. */
export function pageView(call: ConfluenceCall, page: Page, format: string | null): Record<string, unknown> {
  if (format !== null && !FORMATS.includes(format)) {
    throw badRequest(`Invalid value for body-format: ${format}`);
  }
  const webui = `/spaces/${call.store.spaces().find(({ id }) => id === page.spaceId)?.key ?? ''}/pages/${page.id}`;
  return {
    id: String(page.id),
    status: page.status,
    title: page.title,
    spaceId: page.spaceId,
    ...(page.parentId ? { parentId: page.parentId, parentType: 'page' } : {}),
    position: page.id,
    authorId: page.authorId,
    ownerId: page.authorId,
    lastOwnerId: null,
    createdAt: confluenceDate(page.createdAt),
    version: versionView(page.version),
    body: format === null ? {} : { [format]: { representation: format, value: bodyAs(page, format) } },
    _links: { webui, editui: `/pages/resumedraft.action?draftId=${page.id}`, tinyui: `/x/${page.id}` },
  };
}

/** The view of one page also tells where its links start. */
export function singlePageView(
  call: ConfluenceCall,
  page: Page,
  format: string | null,
): Record<string, unknown> {
  const view = pageView(call, page, format);
  return { ...view, _links: { ...(view['_links'] as object), base: `${call.baseUrl}/wiki` } };
}

function bodyAs({ body }: Page, format: string): string {
  const isDocument = body.representation === 'atlas_doc_format';
  if (format === 'atlas_doc_format') return isDocument ? body.value : JSON.stringify(documentOf(body.value));
  return isDocument ? storageOf(JSON.parse(body.value)) : body.value;
}

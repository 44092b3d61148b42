import type { ConfluenceStore, Page } from './confluence-store';

/**
 * Says of a page that it belongs to the editor of today, whose documents are ADF: the content property `editor` is `v2`.
 * A page without it is one of the legacy editor (storage format): its document is a conversion.
 */
export function markNewEditor(store: Pick<ConfluenceStore, 'insertProperty'>, page: Page): void {
  const { id: pageId, version } = page;
  store.insertProperty({ pageId, key: 'editor', value: 'v2', version: { ...version, number: 1 } });
}

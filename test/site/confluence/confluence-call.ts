import type { RouteRequest } from '../rest/router';
import { notFound } from './confluence-error';
import type { ConfluenceStore, Page, PageVersion, Space } from './confluence-store';

export interface ConfluenceCall extends RouteRequest {
  readonly accountId: string;
  readonly asApp: boolean;
  readonly now: number;
  readonly store: ConfluenceStore;
  readonly baseUrl: string;
}

/** Everybody on the site may read and edit the wiki, except where a page names its readers. */
export function canSeePage(call: ConfluenceCall, page: Page): boolean {
  return call.asApp || !page.readers || page.readers.includes(call.accountId);
}

export function getPage(call: ConfluenceCall, param = 'id'): Page {
  const page = call.store.findPage(call.params[param] ?? '');
  if (!page || !canSeePage(call, page)) throw notFound();
  return page;
}

export function getSpace(call: ConfluenceCall, id: string): Space {
  const space = call.store.spaces().find((candidate) => candidate.id === id);
  if (!space) throw notFound();
  return space;
}

export const confluenceDate = (at: number): string => new Date(at).toISOString();

export function versionView({ number, message, authorId, createdAt }: PageVersion): Record<string, unknown> {
  return { number, message, minorEdit: false, authorId, createdAt: confluenceDate(createdAt) };
}

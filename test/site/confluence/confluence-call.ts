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

type Asker = Pick<ConfluenceCall, 'accountId' | 'asApp'>;

/** Whoever a list names, and everybody where there is none. */
const isAmong = ({ accountId, asApp }: Asker, list: readonly string[] | undefined): boolean =>
  asApp || !list || list.includes(accountId);

export function canSeeSpace(asker: Asker, space: Space): boolean {
  return isAmong(asker, space.readers);
}

export function canCreateIn(asker: Asker, space: Space): boolean {
  return canSeeSpace(asker, space) && isAmong(asker, space.creators);
}

/** Everybody on the site may read and edit the wiki, except where a space or a page names who may. */
export function canSeePage(call: ConfluenceCall, page: Page): boolean {
  const space = call.store.spaces().find(({ id }) => id === page.spaceId);
  return (space === undefined || canSeeSpace(call, space)) && isAmong(call, page.readers);
}

export function canEditPage(call: ConfluenceCall, page: Page): boolean {
  return canSeePage(call, page) && isAmong(call, page.editors);
}

export function getPage(call: ConfluenceCall, param = 'id'): Page {
  const page = call.store.findPage(call.params[param] ?? '');
  if (!page || !canSeePage(call, page)) throw notFound();
  return page;
}

export function getSpace(call: ConfluenceCall, id: string): Space {
  const space = call.store.spaces().find((candidate) => candidate.id === id);
  if (!space || !canSeeSpace(call, space)) throw notFound();
  return space;
}

export const confluenceDate = (at: number): string => new Date(at).toISOString();

export function versionView({ number, message, authorId, createdAt }: PageVersion): Record<string, unknown> {
  return { number, message, minorEdit: false, authorId, createdAt: confluenceDate(createdAt) };
}

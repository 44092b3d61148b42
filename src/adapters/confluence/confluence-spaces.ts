import { route } from '@forge/api';
import type { ConfluenceSpaces, SpaceProfile } from '../../usecases/confluence/ports';
import type { Clock } from '../../usecases/ports';
import type { ConfluenceCalls } from './confluence-calls';
import { ManySpaces, OneSpace, permits } from './page-shapes';
import { isWithheld, readConfluence, readShape } from './read-confluence';

/** The most that one answer holds, and how many answers are asked for: a list that people filter by name. */
const PAGE = 250;
const MOST_PAGES = 4;

const cursorOf = (next: string | undefined): string | null =>
  next === undefined ? null : new URL(next, 'https://confluence.invalid').searchParams.get('cursor');

/**
 * Spaces of Confluence as the caller. Whether they may create a page in one is told by the space itself, among the
 * operations that it permits: https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/
 */
export const createConfluenceSpaces = (calls: ConfluenceCalls, clock: Clock): ConfluenceSpaces => {
  const listFrom = async (
    cursor: string | null,
    pages: number,
    before: readonly SpaceProfile[],
  ): ReturnType<ConfluenceSpaces['list']> => {
    const query = new URLSearchParams({ limit: String(PAGE), status: 'current', sort: 'name' });
    if (cursor !== null) query.set('cursor', cursor);
    const answer = await readConfluence(clock, () =>
      calls({ method: 'GET', route: route`/wiki/api/v2/spaces?${query}` }),
    );
    if (isWithheld(answer)) return { spaces: before, hasMore: false };
    const { results, _links: links } = readShape(answer, ManySpaces);
    const spaces = [...before, ...results];
    const next = cursorOf(links?.next);
    // A cursor that leads nowhere new would lead for ever.
    if (next === null || next === cursor || results.length === 0) return { spaces, hasMore: false };
    return pages >= MOST_PAGES ? { spaces, hasMore: true } : listFrom(next, pages + 1, spaces);
  };

  return {
    list: () => listFrom(null, 1, []),
    find: async (id) => {
      if (!/^\d{1,19}$/.test(id)) return undefined;
      const query = new URLSearchParams({ 'include-operations': 'true' });
      const answer = await readConfluence(clock, () =>
        calls({ method: 'GET', route: route`/wiki/api/v2/spaces/${id}?${query}` }),
      );
      if (isWithheld(answer)) return undefined;
      const { key, name, homepageId, operations } = readShape(answer, OneSpace);
      return {
        id,
        key,
        name,
        homepageId: homepageId ?? null,
        mayCreate: permits(operations, 'create', 'page'),
      };
    },
  };
};

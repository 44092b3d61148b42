import { route } from '@forge/api';
import type { ConfluencePages, PageProperty } from '../../usecases/confluence/ports';
import type { Clock } from '../../usecases/ports';
import type { ConfluenceCalls } from './confluence-calls';
import { ManyProperties } from './page-shapes';
import { isWithheld, readConfluence, readShape, throwIfBusy } from './read-confluence';

/** Somebody else's write in between, in which case it is read again. */
const TRIES = 3;

/**
 * Content properties of pages, as the caller.
 * https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/
 */
export const createPageProperties = (
  calls: ConfluenceCalls,
  clock: Clock,
): Pick<ConfluencePages, 'property' | 'keepProperty'> => {
  const property = async (pageId: string, key: string): Promise<PageProperty | undefined> => {
    const query = new URLSearchParams({ key });
    const answer = await readConfluence(clock, () =>
      calls({ method: 'GET', route: route`/wiki/api/v2/pages/${pageId}/properties?${query}` }),
    );
    if (isWithheld(answer)) return undefined;
    const [found] = readShape(answer, ManyProperties).results;
    return found && { id: found.id, key: found.key, value: found.value, version: found.version.number };
  };

  const keep = async (pageId: string, key: string, value: unknown, tries: number): Promise<boolean> => {
    const known = await property(pageId, key);
    const answer = await calls(
      known === undefined
        ? {
            method: 'POST',
            route: route`/wiki/api/v2/pages/${pageId}/properties`,
            body: { key, value },
          }
        : {
            method: 'PUT',
            route: route`/wiki/api/v2/pages/${pageId}/properties/${known.id}`,
            body: { key, value, version: { number: known.version + 1 } },
          },
    );
    if (answer !== undefined) throwIfBusy(clock, answer);
    if (answer?.status === 409 && tries > 1) return keep(pageId, key, value, tries - 1);
    return answer?.status === 200;
  };

  return { property, keepProperty: (pageId, key, value) => keep(pageId, key, value, TRIES) };
};

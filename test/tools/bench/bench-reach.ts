import type { Site } from '../../site/site';
import { addQuarter } from '../../support/browser/add-quarter';
import { tableOfMilestones } from '../../support/browser/table-of-milestones';
import { measureReach, type Reach } from '../../support/sites/measure-reach';
import { openTeamPages } from '../../support/sites/team-pages';
import { MILESTONES, TEAM } from './team-sessions';

/** So long is a call under way, beside what the server and its storage take. */
export const WAY_MS = 120;

/** Ten people are in a room, and each in turn changes a card: how long until all others see it. */
export const benchReach = async (site: Site, hasRealtime: boolean): Promise<Reach> => {
  const quarter = await addQuarter(site, { id: 'reach', table: tableOfMilestones(MILESTONES, 4) });
  const pages = await openTeamPages(site, quarter, TEAM, { hasRealtime, wayMs: WAY_MS });
  try {
    for (const store of pages.stores.slice(1))
      await pages.say(store, { kind: 'member.join', role: 'engineering' });
    for (const store of pages.stores) store.enter('room.s2');
    await site.wait(60_000);
    return await measureReach(site, pages, MILESTONES);
  } finally {
    pages.close();
  }
};

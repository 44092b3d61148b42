import type { Page } from '@playwright/test';
import type { Site } from '../../site/site';

/** The day that all pictures show, so that those of two days can be laid over each other: a Thursday before the quarter. */
const SHOWN_AT = Date.UTC(2026, 10, 26, 9);

/** The site goes on from that moment. */
export const setSiteClock = async (site: Site): Promise<void> => {
  await site.time.advance(SHOWN_AT - site.time.now());
};

/** So do the clocks of a page and of its frames; time passes as it does. */
export const setPageClock = async (page: Page, site: Site): Promise<void> => {
  await page.addInitScript((ahead) => {
    // Methods, since the loader of these tools gives names to other functions by one of its own, which no page has.
    globalThis.Date = new Proxy(Date, {
      construct(machine, parts) {
        return new machine(...((parts.length === 0 ? [machine.now() + ahead] : parts) as [number]));
      },
      get(machine, key) {
        return key === 'now' ? () => machine.now() + ahead : (Reflect.get(machine, key) as unknown);
      },
    });
  }, site.time.offset());
};

import { showQuarterOnPage } from '../site/macro-page';
import type { createPageCall } from '../site/page-call';
import type { Site } from '../site/site';

/** The macro of the page that a site begins with, and where its view is kept. */
export const FROZEN = { localId: '5f1c2d3e-0000-4000-8000-000000000001', slot: 0, view: 'findings' } as const;

/** Keeps a view as it is, and lets the page show it. */
export const freezeOnPage = async (
  site: Site,
  call: ReturnType<typeof createPageCall>,
  quarter: string,
): Promise<void> => {
  const { view } = FROZEN;
  const { slot } = await call('macro.freeze', { quarter, view, revision: null });
  if (slot !== FROZEN.slot) throw new Error(`The first view is kept at ${String(slot)}.`);
  await showQuarterOnPage(site, quarter, { view, objectives: [], frozen: slot });
};

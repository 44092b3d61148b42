import { showQuarterOnPage } from '../site/macro-page';
import type { createPageCall } from '../site/page-call';
import type { Site } from '../site/site';

/** The share of each quarter on a page of its own, by who leads it. */
export const SHARED = 'shared';
/** Space TEAM of Confluence. */
export const SPACE_ID = '32768';

/** Shares the draft as a document, on a page named after the quarter. */
export const shareOnPage = async (
  call: ReturnType<typeof createPageCall>,
  quarter: string,
): Promise<void> => {
  const title = `Draft of ${quarter}`;
  const way = {
    kind: 'create',
    space: SPACE_ID,
    parent: null,
    title,
    sentence: 'What we mean to do.',
  } as const;
  const { kind } = await call('share.create', {
    quarter,
    commandId: SHARED,
    as: 'plain',
    what: 'draft',
    address: 'https://okra-local.atlassian.net/jira/software/projects/SHOP',
    way,
  });
  if (kind !== 'done') throw new Error(`The quarter was not shared: ${kind}`);
};

/** The macro of the page that a site begins with, and where its view is kept. */
export const FROZEN = { localId: '5f1c2d3e-0000-4000-8000-000000000001', slot: 0, view: 'findings' } as const;

/** Shares a quarter on a page of its own, and lets the page that there is show a view of it that stays. */
export const showOnPages = async (
  site: Site,
  call: ReturnType<typeof createPageCall>,
  quarter: string,
): Promise<void> => {
  await shareOnPage(call, quarter);
  const { view } = FROZEN;
  const { slot } = await call('macro.freeze', { quarter, view, revision: null });
  if (slot !== FROZEN.slot) throw new Error(`The first view is kept at ${String(slot)}.`);
  await showQuarterOnPage(site, quarter, { view, objectives: [], frozen: slot });
};

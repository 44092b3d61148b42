import type { createPageCall } from '../site/page-call';

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
    stays: false,
    way,
  });
  if (kind !== 'done') throw new Error(`The quarter was not shared: ${kind}`);
};

import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';

/** An act of the plan as the ledger keeps it. */
export interface DecidedWeeks {
  readonly command: string;
  readonly card: string;
  readonly weeks: string;
  readonly objective: string | null;
}

const weeksOf = (now: unknown): string =>
  typeof now === 'object' && now !== null && 'startWeek' in now && 'endWeek' in now
    ? `${String(now.startWeek)}-${String(now.endWeek)}`
    : 'none';

/** What the server has of cards and weeks since an entry, in the order in which it came: no page is asked. */
export const decidedWeeks = async (
  site: Site,
  quarter: string,
  since: number,
): Promise<readonly DecidedWeeks[]> => {
  const call = createPageCall(site, { accountId: 'ada' });
  const sync = await call('quarter.sync', { quarter, since });
  if (!('entries' in sync)) throw new Error('The quarter is sent whole.');
  const { milestones, objectives } = (await call('quarter.open', { quarter })).quarter;
  return sync.entries.flatMap(({ command, changes }) =>
    changes.map((change): DecidedWeeks => {
      const card = milestones.find(({ id }) => id === change.id);
      return {
        command,
        card: card?.title ?? change.id,
        weeks: weeksOf((change as { readonly now?: unknown }).now),
        objective: objectives.find(({ id }) => id === card?.objectiveId)?.title ?? null,
      };
    }),
  );
};

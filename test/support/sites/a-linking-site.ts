import { openSite, type OpenedSite } from './open-site';
import { aQuarterOf, callAs } from './a-published-site';
import type { MadeIssue } from '../../site/an-issue';
import type { Site } from '../../site/site';

const TABLE = [
  'milestone,type,objective',
  'Refund service,Enabler,Refunds people can follow',
  'Fake door,Signal Test,Refunds people can follow',
  'Refund page,Epic,Refunds people can follow',
].join('\n');

export interface LinkingSite extends OpenedSite {
  readonly quarter: string;
  /** A card by its title. */
  readonly cardOf: (title: string) => Promise<string>;
  /** The issue that the ledger gives to a card. */
  readonly issueOf: (row: string) => Promise<string | undefined>;
  /** Whether the request fails, and in which words. */
  readonly failing: (work: Promise<unknown>) => Promise<{ readonly code: string; readonly message: string }>;
}

/** SHOP with a quarter of three cards and no issue yet. */
export const aLinkingSite = async (): Promise<LinkingSite> => {
  const opened = await openSite();
  const quarter = await aQuarterOf(opened.site, TABLE);
  const read = async () => (await callAs(opened.site, 'ben')('quarter.open', { quarter })).quarter;
  return {
    ...opened,
    quarter,
    cardOf: async (title) => (await read()).milestones.find((card) => card.title === title)!.id,
    issueOf: async (row) => (await read()).receipts.find(({ id }) => id === row)?.issueId,
    failing: async (work) => {
      const failed: unknown = await work.then(
        () => 'succeeded',
        (error: unknown) => error,
      );
      if (!(failed instanceof Error) || !('code' in failed)) throw new Error(`It ${String(failed)}.`);
      return { code: String(failed.code), message: failed.message };
    },
  };
};

/** What an issue says of itself; undefined: nothing. */
export const propertyOf = async (
  site: Site,
  { id }: Pick<MadeIssue, 'id'>,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const { status, body } = await site.rest({
    method: 'GET',
    path: `/rest/api/3/issue/${id}/properties/okra`,
    account: 'ada',
  });
  return status === 404 ? undefined : (body as { readonly value: Record<string, unknown> }).value;
};

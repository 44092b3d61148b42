import type { Site } from '../../site/site';

/** What an export shows of a macro, as the platform calls it for an account; null: it names nobody. */
export const exportedFrom =
  (site: () => Site) =>
  async (accountId: string | null, payload: unknown): Promise<unknown> => {
    const outcome = await site().callFunction({ function: 'export-quarter', accountId, payload });
    return 'reply' in outcome ? outcome.reply : outcome;
  };

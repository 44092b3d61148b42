import * as z from 'zod';
import type { IssueLink, IssueLinks } from '../../usecases/ports';
import { ledgerKeys } from './ledger-keys';
import type { Storage } from './storage';

const envelope = z.object({ quarterId: z.string(), cardId: z.string(), why: z.unknown() });

/** @param parseWhy throws when the copy is not as this version writes it; the link then counts as unknown */
export const parseIssueLink = <W>(
  issueId: string,
  value: unknown,
  parseWhy: (value: unknown) => W,
): IssueLink<W> | undefined => {
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return undefined;
  try {
    return { issueId, ...parsed.data, why: parseWhy(parsed.data.why) };
  } catch {
    return undefined;
  }
};

/** From an issue to its card. Derived from receipts and healed from them; the `why` is a copy. */
export const createIssueLinks = <W>(storage: Storage, parseWhy: (value: unknown) => W): IssueLinks<W> => ({
  find: async (issueId) => parseIssueLink(issueId, await storage.get(ledgerKeys.issue(issueId)), parseWhy),
  keep: (links) =>
    storage.putMany(
      links.map(({ issueId, quarterId, cardId, why }) => [
        ledgerKeys.issue(issueId),
        { quarterId, cardId, why },
      ]),
    ),
  remove: (issueIds) => storage.remove(issueIds.map((id) => ledgerKeys.issue(id))),
});

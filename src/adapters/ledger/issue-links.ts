import * as z from 'zod';
import type { IssueLink, IssueLinks } from '../../usecases/ports';
import { ledgerKeys } from './ledger-keys';
import { storable, type Storable } from './storable';
import type { Storage } from './storage';

const envelope = z.object({ quarterId: z.string(), cardId: z.string(), why: z.unknown() });

const readLink = (value: unknown, parseContext: (value: unknown) => unknown): unknown =>
  parseContext(envelope.parse(value).why);

/** A copy that cannot be kept is left out, and computed again whenever somebody looks; the link itself is needed. */
const linkRecord = <W>(
  { quarterId, cardId, why }: IssueLink<W>,
  parseContext: (value: unknown) => W,
): Storable => {
  try {
    return storable('link', (value) => readLink(value, parseContext), { quarterId, cardId, why });
  } catch {
    return storable('link', (value) => envelope.parse(value), { quarterId, cardId, why: null });
  }
};

/** @param parseContext throws when the copy is not as this version writes it; the link then counts as unknown */
export const parseIssueLink = <W>(
  issueId: string,
  value: unknown,
  parseContext: (value: unknown) => W,
): IssueLink<W> | undefined => {
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return undefined;
  try {
    return { issueId, ...parsed.data, why: parseContext(parsed.data.why) };
  } catch {
    return undefined;
  }
};

/** From an issue to its card. Derived from receipts and healed from them; the `why` is a copy. */
export const createIssueLinks = <W>(
  storage: Storage,
  parseContext: (value: unknown) => W,
): IssueLinks<W> => ({
  find: async (issueId) =>
    parseIssueLink(issueId, await storage.get(ledgerKeys.issue(issueId)), parseContext),
  keep: (links) =>
    storage.putMany(links.map((link) => [ledgerKeys.issue(link.issueId), linkRecord(link, parseContext)])),
  remove: (issueIds) => storage.remove(issueIds.map((id) => ledgerKeys.issue(id))),
});

import { hasRow, titleOfRow } from '#domain/entities/publishing/row/row';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { notFound } from '../failure';
import type { Caller } from '../ports';
import type { PublishResult } from '../publish/publish-outcome';
import type { ClaimedCard, Linking } from './ports';

export interface ClaimingIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
}

export interface DuplicatedCard {
  readonly row: string;
  readonly title: string;
  readonly linked: ClaimingIssue | null;
  readonly others: readonly ClaimingIssue[];
}

/** Claims, made by this installation, to be a card of the quarter that the ledger gives to another issue or to none. */
export const strayClaims = <T extends ClaimedCard>(
  quarter: Quarter,
  ledger: string,
  claims: readonly T[],
): readonly T[] => {
  const linked = new Set(quarter.receipts.map(({ issueId }) => issueId));
  return claims.filter(
    (claim) =>
      claim.ledger === ledger &&
      claim.quarter === quarter.id &&
      hasRow(quarter, claim.row) &&
      !linked.has(claim.issueId),
  );
};

/** Issues beyond the one that each card has, as far as the caller may see them. Anybody who edits an issue can make it claim a card: claims are shown, never acted upon. */
export const findDuplicates = async (
  linking: Linking,
  caller: Caller,
  quarterId: string,
): Promise<PublishResult<{ readonly doubles: readonly DuplicatedCard[] }>> => {
  const opened = await linking.repository.open(caller, quarterId);
  if (opened === undefined) return notFound;
  const { quarter } = opened;
  const noted = quarter.runs.flatMap(({ doubles }) => doubles.map(({ issueId }) => issueId));
  const found = await linking.search.claims(quarterId);
  const candidates = [...new Set([...found.map(({ issueId }) => issueId), ...noted])].filter(
    (id) => !quarter.receipts.some(({ issueId }) => issueId === id),
  );
  if (candidates.length === 0) return ok({ doubles: [] });
  // The index lags behind what was settled a moment ago; the issues themselves do not.
  const strays = strayClaims(quarter, linking.ledgerName(), await linking.marked.read(candidates));
  const rows = [...new Set(strays.map(({ row }) => row))];
  const linkedIds = rows.flatMap((row) => findById(quarter.receipts, row)?.issueId ?? []);
  const shown = await linking.present.read([...strays.map(({ issueId }) => issueId), ...linkedIds], []);
  const issues = new Map(
    shown.map(({ issueId, issueKey, summary }) => [issueId, { issueId, issueKey, summary }] as const),
  );
  return ok({
    doubles: rows.map((row) => ({
      row,
      title: titleOfRow(quarter, row),
      linked: issues.get(findById(quarter.receipts, row)?.issueId ?? '') ?? null,
      others: strays.filter((stray) => stray.row === row).flatMap(({ issueId }) => issues.get(issueId) ?? []),
    })),
  });
};

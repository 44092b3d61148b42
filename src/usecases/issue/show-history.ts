import { findRow } from '#domain/entities/publishing/row/row';
import { findById } from '#domain/kernel/collection';
import { ok, type Result } from '#domain/kernel/result';
import { cardHistory, type CardHistoryLine } from '#domain/views/thread/card-history';
import { notFound, type Failure } from '../failure';
import { COMMAND_WINDOW, type Caller } from '../ports';
import { accessQuarter } from '../quarter/access-quarter';
import type { IssuePorts } from './ports';

export interface IssueHistory {
  readonly quarter: string;
  readonly entries: readonly CardHistoryLine[];
  readonly older: boolean;
}

/**
 * What was done to the card of an issue. The link is a hint: the quarter is opened as the caller, and its receipts
 * say whether the card is this issue's.
 */
export const showHistory = async (
  ports: IssuePorts,
  caller: Caller,
  issueId: string,
): Promise<Result<IssueHistory, Failure>> => {
  const link = await ports.index.find(issueId);
  if (link === undefined) return notFound;
  const access = await accessQuarter(ports, caller, link.quarterId, { since: 0, window: true });
  if (!access.ok) return access;
  const { quarter, reading, kept } = access.value;
  await kept;
  if (findById(quarter.receipts, link.cardId)?.issueId !== issueId) return notFound;
  const row = findRow(quarter, link.cardId);
  if (row === undefined) return notFound;
  const card = row.kind === 'objective' ? row.objective : row.milestone;
  const since = Math.max(0, reading.seq - COMMAND_WINDOW);
  const entries = reading.entriesAfter(since) ?? [];
  return ok({
    quarter: quarter.id,
    entries: cardHistory(quarter, entries, card.id),
    older: (entries[0]?.seq ?? reading.seq + 1) > 1,
  });
};

import type { Change } from '#domain/quarter/change';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import { redact } from '#domain/quarter/redact';
import { visibleAll } from '#domain/quarter/visible';
import { COMMAND_WINDOW, type QuarterReading } from '../ports';

export type SyncAnswer =
  | { readonly kind: 'entries'; readonly seq: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'refresh'; readonly seq: number; readonly quarter: Quarter };

/** Who somebody is decides what he sees, so with his own joining or leaving everything is sent afresh. */
const isOwnMembership = (change: Change, reader: string | null): boolean =>
  change.concept === 'member' && change.kind !== 'edited' && change.id === reader;

/**
 * What happened after `since`, as far as this reader may see it: entries to fold over what he has, or the whole
 * quarter where that would not do. Nothing leaves the server any other way.
 */
export const syncAnswer = (
  reading: QuarterReading,
  quarter: Quarter,
  since: number,
  reader: string | null,
): SyncAnswer => {
  const refresh = (): SyncAnswer => ({ kind: 'refresh', seq: reading.seq, quarter: redact(quarter, reader) });
  if (since === reading.seq) return { kind: 'entries', seq: since, entries: [] };
  const missed = since < reading.seq ? reading.entriesAfter(since) : undefined;
  if (missed === undefined || missed.length > COMMAND_WINDOW) return refresh();
  let before = reading.findStateAt(since);
  const entries: Entry[] = [];
  for (const entry of missed) {
    if (before == null || entry.changes.some((change) => isOwnMembership(change, reader))) return refresh();
    const { seen, after } = visibleAll(entry.changes, before, reader);
    if (seen === 'refresh') return refresh();
    entries.push({ ...entry, changes: seen });
    before = after;
  }
  return { kind: 'entries', seq: reading.seq, entries };
};

import type { Change } from '#domain/quarter/change';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import { isTellable, publicEntry } from '#domain/quarter/public-entry';
import { COMMAND_WINDOW, type QuarterReading } from '../ports';
import { toldQuarter, type TellingPorts, type ToldQuarter } from './told-quarter';

export type SyncAnswer =
  | { readonly kind: 'entries'; readonly seq: number; readonly entries: readonly Entry[] }
  | ({ readonly kind: 'refresh'; readonly seq: number } & ToldQuarter);

/** Who somebody is decides what they may do, so with their own joining or leaving everything is sent afresh. */
const isOwnMembership = (change: Change, reader: string | null): boolean =>
  change.concept === 'member' && change.kind !== 'edited' && change.id === reader;

interface Asked {
  readonly since: number;
  readonly reader: string | null;
  /** To be read and not folded: what cannot be folded is left out, and nobody's own joining is in the way. */
  readonly isLookBack?: boolean;
}

/**
 * What happened after `since`, in the shape that leaves the server for everybody, or for every member: entries to fold over what
 * the reader has, or the whole quarter where that would not do, or where they are more than fits into an answer. Nothing
 * leaves the server any other way.
 */
export const syncAnswer = (
  ports: TellingPorts,
  reading: QuarterReading,
  quarter: Quarter,
  { since, reader, isLookBack = false }: Asked,
): SyncAnswer => {
  const refresh = (): SyncAnswer => ({
    kind: 'refresh',
    seq: reading.seq,
    ...toldQuarter(ports, quarter, reader),
  });
  if (since === reading.seq) return { kind: 'entries', seq: since, entries: [] };
  const missed = since < reading.seq ? reading.entriesAfter(since) : undefined;
  if (missed === undefined || missed.length > COMMAND_WINDOW) return refresh();
  if (
    !isLookBack &&
    missed.some(
      (entry) => !isTellable(entry) || entry.changes.some((change) => isOwnMembership(change, reader)),
    )
  ) {
    return refresh();
  }
  const entries = missed.filter(isTellable).map((entry) => publicEntry(entry, reader !== null));
  return ports.fits(entries) ? { kind: 'entries', seq: reading.seq, entries } : refresh();
};

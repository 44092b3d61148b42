import type { Line } from './line';

/** Roughly what 40 MB of entries and states take; the function has 512. */
const MOST_CHARACTERS = 20_000_000;
const MOST_STREAMS = 64;

/**
 * Entries and states of recently read streams. Immutable things only: nothing redacted, nothing about rights, and
 * never where a stream ends, which is read again every time.
 */
export interface LedgerCache {
  find(key: string): Line<unknown, unknown> | undefined;
  /** @param weight characters of what was stored for it */
  keep(key: string, line: Line<unknown, unknown>, weight: number): void;
  forget(key: string): void;
}

export const createLedgerCache = (
  mostCharacters = MOST_CHARACTERS,
  mostStreams = MOST_STREAMS,
): LedgerCache => {
  const kept = new Map<string, { readonly line: Line<unknown, unknown>; readonly weight: number }>();
  let total = 0;
  const forget = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    find: (key) => kept.get(key)?.line,
    keep: (key, line, weight) => {
      const known = kept.get(key);
      // Two invocations share the cache: the one that read less does not undo the other.
      if (known !== undefined && known.line.epoch === line.epoch && known.line.seq > line.seq) return;
      forget(key);
      kept.set(key, { line, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= mostCharacters && kept.size <= mostStreams) break;
        forget(oldest);
      }
    },
    forget,
  };
};

/** The one memory of the backend. Its keys name site, installation and environment: one process serves many. */
export const ledgerCache = createLedgerCache();

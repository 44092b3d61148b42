import { createBoundedMap } from './bounded-map';
import type { StreamState } from './stream-state';

/** Roughly what 40 MB of entries and states take; the function has 512. */
const MOST_CHARACTERS = 20_000_000;
const MOST_STREAMS = 64;

/**
 * Entries and states of recently read streams. Immutable things only: nothing redacted, nothing about rights, and
 * never where a stream ends, which is read again every time.
 */
export interface LedgerCache {
  find(key: string): StreamState<unknown, unknown> | undefined;
  /** @param weight characters of what was stored for it */
  keep(key: string, streamState: StreamState<unknown, unknown>, weight: number): void;
  forget(key: string): void;
}

/** @internal Tests make caches of their own; the app has one for its process. */
export const createLedgerCache = (
  mostCharacters = MOST_CHARACTERS,
  mostStreams = MOST_STREAMS,
): LedgerCache => {
  const kept = new Map<
    string,
    { readonly streamState: StreamState<unknown, unknown>; readonly weight: number }
  >();
  let total = 0;
  const forget = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    find: (key) => kept.get(key)?.streamState,
    keep: (key, streamState, weight) => {
      const known = kept.get(key);
      // Two invocations share the cache: the one that read less does not undo the other.
      if (
        known !== undefined &&
        known.streamState.epoch === streamState.epoch &&
        known.streamState.seq > streamState.seq
      )
        return;
      forget(key);
      kept.set(key, { streamState, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= mostCharacters && kept.size <= mostStreams) break;
        forget(oldest);
      }
    },
    forget,
  };
};

/** A right to publish: the same for everybody, so that one signature serves until it expires. */
export interface KeptToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export interface TokenCache {
  /** Undefined: there is none that is still good at `now`. */
  find(key: string, now: number): KeptToken | undefined;
  keep(key: string, token: KeptToken): void;
  forget(key: string): void;
}

const MOST_TOKENS = 256;
/** One that expires on its way would lose what it announces. */
const BEFORE_EXPIRY_MS = 30_000;

const createTokenCache = (): TokenCache => {
  const kept = createBoundedMap<KeptToken>(MOST_TOKENS);
  return {
    ...kept,
    find: (key, now) => {
      const known = kept.find(key);
      return known === undefined || known.expiresAt - BEFORE_EXPIRY_MS <= now ? undefined : known;
    },
  };
};

/** Beside it the rights to publish, under the same names. */
export const publishTokens = createTokenCache();

/** The one memory of the backend. Its keys name site, installation and environment: one process serves many. */
export const ledgerCache = createLedgerCache();

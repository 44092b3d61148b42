const MOST_ENVELOPES = 1_000;

/**
 * Where the records of recently read envelopes ended: a number each, and nothing of what is in them. Only where to look
 * first: an end is believed once it is read again, strictly.
 */
export interface EnvelopeEnds {
  /** Undefined: not known in this process. */
  find(key: string): number | undefined;
  keep(key: string, last: number): void;
  forget(key: string): void;
}

/** @internal Tests make memories of their own; the app has one for its process. */
export const createEnvelopeEnds = (mostEnvelopes = MOST_ENVELOPES): EnvelopeEnds => {
  const kept = new Map<string, number>();
  return {
    find: (key) => kept.get(key),
    keep: (key, last) => {
      kept.delete(key);
      kept.set(key, last);
      for (const oldest of kept.keys()) {
        if (kept.size <= mostEnvelopes) break;
        kept.delete(oldest);
      }
    },
    forget: (key) => void kept.delete(key),
  };
};

/** The memory of the backend. Its keys name site, installation and environment: one process serves many. */
export const envelopeEnds = createEnvelopeEnds();

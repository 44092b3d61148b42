import { createBoundedMap, type BoundedMap } from './bounded-map';

const MOST_ENVELOPES = 1_000;

/**
 * Where the records of recently read envelopes ended: a number each, and nothing of what is in them. Only where to look
 * first: an end is believed once it is read again, strictly.
 */
export type EnvelopeEnds = BoundedMap<number>;

/** @internal Tests make memories of their own; the app has one for its process. */
export const createEnvelopeEnds = (): EnvelopeEnds => createBoundedMap(MOST_ENVELOPES);

/** The memory of the backend. Its keys name site, installation and environment: one process serves many. */
export const envelopeEnds = createEnvelopeEnds();

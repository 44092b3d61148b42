/** What the server's clock says, told by the answers of calls. */
export interface ServerClock {
  /** Milliseconds to add to this browser's clock. */
  readonly offset: number;
  /** How long the call took that told it: the answer lies somewhere within. */
  readonly roundTrip: number;
  /** When it was told, by this browser's clock. */
  readonly at: number;
}

/** A browser's clock is put right, or sleeps: what was told longer ago gives way to whatever is told now. */
const GOOD_FOR_MS = 10 * 60_000;

/** An invocation ends after 25 seconds: where more went by, the computer slept or its clock was set. */
const LONGEST_CALL_MS = 30_000;

export interface ToldInstant {
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The server's instant in the answer. */
  readonly now: number;
}

/**
 * The estimate after one more call. The fastest round trip leaves least room for error, so it stands until a faster
 * one comes or until it is old.
 */
export const serverClockAfter = (
  known: ServerClock | null,
  { sentAt, receivedAt, now }: ToldInstant,
): ServerClock | null => {
  const roundTrip = receivedAt - sentAt;
  // The browser's clock jumped while the call ran: it says nothing.
  if (roundTrip < 0 || roundTrip > LONGEST_CALL_MS) return known;
  const isStanding =
    known !== null && known.roundTrip <= roundTrip && Math.abs(receivedAt - known.at) < GOOD_FOR_MS;
  return isStanding ? known : { offset: now - (sentAt + receivedAt) / 2, roundTrip, at: receivedAt };
};

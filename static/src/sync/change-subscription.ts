import { realtime } from '@forge/bridge';
import type { Answer } from '../rpc/call';

/** Where sequence numbers are announced, with the right to listen there for a while. */
export type ChangeChannel = NonNullable<Answer<'quarter.open'>['hint']>;

interface SubscriptionOptions {
  readonly random: () => number;
  readonly now: () => number;
  readonly ask: () => void;
  /** Revision up to which the page knows: what it wrote itself is announced to it as well. */
  readonly known: () => number;
  readonly isInRoom: () => boolean;
}

export interface ChangeSubscription {
  /** Whether the next question should ask for the right to listen: there is none, or it runs out. */
  readonly isWanted: () => boolean;
  /** Subscribes where an answer offers a channel; null: not now. */
  readonly listen: (channel: ChangeChannel | null) => void;
  /** Whether changes are announced to this page: it listens, and no news came unannounced since it last heard some. */
  readonly isAnnounced: () => boolean;
  /** News was found: was it announced? */
  readonly found: () => { readonly isAnnounced: boolean };
  readonly close: () => void;
}

/** Spread, so that ten pages that hear of one edit do not ask in the same instant; in a room they may not lag. */
const SPREAD_MS = { least: 150, most: 1_200 };
const ROOM_SPREAD_MS = { least: 50, most: 400 };
/** Signing a right counts towards the installation's 50 realtime calls a second: refused, it is not asked for soon. */
const AGAIN_MS = 5 * 60_000;
const BEFORE_EXPIRY_MS = 60_000;

/** An announcement carries the revision; whatever else it may be says that there is news. */
const seqIn = (event: unknown): number | undefined => {
  const payload: unknown = typeof event === 'string' ? parsed(event) : event;
  return typeof payload === 'object' &&
    payload !== null &&
    'seq' in payload &&
    typeof payload.seq === 'number'
    ? payload.seq
    : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Realtime says only that there is something new; without it, polling finds out a little later. */
export const createChangeSubscription = ({
  random,
  now,
  ask,
  known,
  isInRoom,
}: SubscriptionOptions): ChangeSubscription => {
  let token: string | undefined;
  let renewAt = 0;
  let subscription: Promise<{ unsubscribe: () => Promise<void> }> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let isListening = false;
  let isTrusted = true;
  let isHeard = false;

  const hear = (event: unknown): void => {
    clearTimeout(timer);
    isTrusted = true;
    isHeard = true;
    const { least, most } = isInRoom() ? ROOM_SPREAD_MS : SPREAD_MS;
    const seq = seqIn(event);
    timer = setTimeout(
      () => {
        if (seq === undefined || seq > known()) ask();
      },
      least + random() * (most - least),
    );
  };

  const leave = (): void => {
    subscription?.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
    subscription = undefined;
    isListening = false;
  };

  return {
    isWanted: () => now() >= renewAt,
    listen: (offered) => {
      if (offered === null) {
        if (now() >= renewAt) renewAt = now() + AGAIN_MS;
        return;
      }
      renewAt = offered.expiresAt === null ? Number.POSITIVE_INFINITY : offered.expiresAt - BEFORE_EXPIRY_MS;
      if (offered.token === token) return;
      leave();
      token = offered.token;
      subscription = realtime.subscribeGlobal(offered.channel, hear, { token: offered.token });
      subscription.then(
        () => {
          isListening = token === offered.token;
        },
        () => undefined,
      );
    },
    isAnnounced: () => isListening && isTrusted,
    found: () => {
      const isAnnounced = isHeard;
      isHeard = false;
      isTrusted = isAnnounced;
      return { isAnnounced };
    },
    close: () => {
      clearTimeout(timer);
      leave();
    },
  };
};

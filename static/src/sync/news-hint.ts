import { realtime } from '@forge/bridge';
import type { Answer } from '../rpc/call';

/** Where sequence numbers are announced, with the right to listen there for a while. */
export type Hint = NonNullable<Answer<'quarter.open'>['hint']>;

interface NewsHintOptions {
  readonly random: () => number;
  readonly now: () => number;
  readonly ask: () => void;
}

export interface NewsHint {
  /** Whether the next question should ask for the right to listen: there is none, or it runs out. */
  readonly isWanted: () => boolean;
  /** Subscribes where an answer offers a channel; null: not now. */
  readonly listen: (hint: Hint | null) => void;
  readonly close: () => void;
}

/** Spread over a second, so that ten pages that hear of one edit do not ask in the same instant. */
const SPREAD_MS = { least: 150, most: 1_200 };
/** Signing a right counts towards the installation's 50 realtime calls a second: refused, it is not asked for soon. */
const AGAIN_MS = 5 * 60_000;
const BEFORE_EXPIRY_MS = 60_000;

/** Realtime says only that there is something new; without it, polling finds out a little later. */
export const createNewsHint = ({ random, now, ask }: NewsHintOptions): NewsHint => {
  let token: string | undefined;
  let renewAt = 0;
  let subscription: Promise<{ unsubscribe: () => Promise<void> }> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hear = (): void => {
    clearTimeout(timer);
    timer = setTimeout(ask, SPREAD_MS.least + random() * (SPREAD_MS.most - SPREAD_MS.least));
  };

  const leave = (): void => {
    subscription?.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
    subscription = undefined;
  };

  return {
    isWanted: () => now() >= renewAt,
    listen: (hint) => {
      if (hint === null) {
        if (now() >= renewAt) renewAt = now() + AGAIN_MS;
        return;
      }
      renewAt = hint.expiresAt === null ? Number.POSITIVE_INFINITY : hint.expiresAt - BEFORE_EXPIRY_MS;
      if (hint.token === token) return;
      leave();
      token = hint.token;
      subscription = realtime.subscribeGlobal(hint.channel, hear, { token: hint.token });
      subscription.catch(() => undefined);
    },
    close: () => {
      clearTimeout(timer);
      leave();
    },
  };
};

import { realtime } from '@forge/bridge';
import type { Sync } from './apply-sync';

interface NewsHintOptions {
  readonly random: () => number;
  readonly ask: () => void;
}

export interface NewsHint {
  /** Subscribes when an answer of the server offers a channel; once per token. */
  listen(sync: Sync): void;
  close(): void;
}

interface Offer {
  readonly channel: string;
  readonly token: string;
}

/** Spread over a second, so that ten pages that hear of one edit do not ask in the same instant. */
const SPREAD_MS = { least: 150, most: 1_200 };

const findOffer = (sync: Sync): Offer | undefined => {
  const offered: unknown = 'hint' in sync ? sync.hint : undefined;
  if (typeof offered !== 'object' || offered === null) return undefined;
  const { channel, token } = offered as Partial<Record<keyof Offer, unknown>>;
  return typeof channel === 'string' && typeof token === 'string' ? { channel, token } : undefined;
};

/** Realtime says only that there is something new; without it, polling finds out a little later. */
export const createNewsHint = ({ random, ask }: NewsHintOptions): NewsHint => {
  let token: string | undefined;
  let subscription: Promise<{ unsubscribe: () => Promise<void> }> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hear = (): void => {
    clearTimeout(timer);
    timer = setTimeout(ask, SPREAD_MS.least + random() * (SPREAD_MS.most - SPREAD_MS.least));
  };

  const leave = (): void => {
    void subscription?.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
    subscription = undefined;
  };

  return {
    listen: (sync) => {
      const offer = findOffer(sync);
      if (offer === undefined || offer.token === token) return;
      leave();
      token = offer.token;
      subscription = realtime.subscribeGlobal(offer.channel, hear, { token: offer.token });
      subscription.catch(() => undefined);
    },
    close: () => {
      clearTimeout(timer);
      leave();
    },
  };
};

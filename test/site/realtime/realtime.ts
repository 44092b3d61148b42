import { isDeepStrictEqual } from 'node:util';
import { createRateWindow } from '../clock/rate-window';
import type { SiteClock } from '../product';
import { checkRealtimeToken, signRealtimeToken, type RealtimePermission } from './realtime-token';

export interface RealtimeEvent {
  readonly eventId: string;
  readonly eventTimestamp: string;
  readonly channel: string;
  /** JSON text. */
  readonly payload: string;
}

/** As the platform answers: without ids where nobody listened, which is no error. */
export type Published = Pick<RealtimeEvent, 'eventId' | 'eventTimestamp'> | typeof NOBODY_LISTENED;

const NOBODY_LISTENED = { eventId: null, eventTimestamp: null } as const;

export interface RealtimePublication {
  readonly channel: string;
  readonly payload: string;
  readonly token?: string | undefined;
  /** `global`, or what the channel is bound to: see channelScope. */
  readonly scope: string;
}

export interface RealtimeSubscription {
  readonly channel: string;
  readonly token?: string | undefined;
  readonly scope: string;
}

type Refused = { readonly error: string; readonly status: number };

/**
 * Forge's realtime channels. An event published with a token reaches only subscribers whose token carries equal claims;
 * one published without reaches only subscribers without. Signing, publishing and subscribing share one rate.
 * https://developer.atlassian.com/platform/forge/realtime/
 */
export interface Realtime {
  sign(
    channel: string,
    claims: unknown,
    permissions: readonly RealtimePermission[] | undefined,
  ): { jwt: string; expiresAt: number } | Refused;
  publish(publication: RealtimePublication): Published | Refused;
  subscribe(
    subscription: RealtimeSubscription,
    onEvent: (event: RealtimeEvent) => void,
  ): { unsubscribe(): void } | Refused;
  clear(): void;
}

interface Subscriber {
  readonly channel: string;
  readonly scope: string;
  readonly claims: { readonly value: unknown } | undefined;
  readonly onEvent: (event: RealtimeEvent) => void;
}

const operationsPerSecond = 50;

export function createRealtime(clock: SiteClock, hasRateLimits: boolean, tokenSeconds?: number): Realtime {
  const subscribers = new Set<Subscriber>();
  const operations = createRateWindow(clock, operationsPerSecond, 1);
  let events = 0;

  function refuseRate(): Refused | undefined {
    if (!hasRateLimits || operations.take('installation')) return undefined;
    return { error: 'Too Many Requests', status: 429 };
  }

  function readClaims(
    token: string | undefined,
    channel: string,
    permission: RealtimePermission,
  ): { claims: { value: unknown } | undefined } | Refused {
    if (token === undefined) return { claims: undefined };
    const checked = checkRealtimeToken(token, channel, permission, clock.now());
    if ('error' in checked)
      return { error: `Realtime token validation failed: ${checked.error}`, status: 403 };
    return { claims: { value: checked.token.claims } };
  }

  return {
    sign(channel, claims, permissions = ['subscribe', 'publish']) {
      return refuseRate() ?? signRealtimeToken({ channel, claims, permissions }, clock.now(), tokenSeconds);
    },
    publish({ channel, payload, token, scope }) {
      const refusal = refuseRate();
      if (refusal !== undefined) return refusal;
      const read = readClaims(token, channel, 'publish');
      if ('error' in read) return read;
      events += 1;
      const event = { eventId: `event-${events}`, eventTimestamp: String(clock.now()), channel, payload };
      const listening = [...subscribers].filter(
        (subscriber) =>
          subscriber.channel === channel &&
          subscriber.scope === scope &&
          isDeepStrictEqual(subscriber.claims, read.claims),
      );
      for (const { onEvent } of listening) onEvent(event);
      return listening.length === 0 ? NOBODY_LISTENED : event;
    },
    subscribe({ channel, token, scope }, onEvent) {
      const refusal = refuseRate();
      if (refusal !== undefined) return refusal;
      const read = readClaims(token, channel, 'subscribe');
      if ('error' in read) return read;
      const subscriber: Subscriber = { channel, scope, claims: read.claims, onEvent };
      subscribers.add(subscriber);
      return { unsubscribe: () => void subscribers.delete(subscriber) };
    },
    clear() {
      operations.clear();
      events = 0;
    },
  };
}

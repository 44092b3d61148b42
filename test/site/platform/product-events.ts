import { createRandom } from '../clock/random';
import type { SiteTime } from '../clock/site-time';
import type { EventListener, ProductEvent } from '../product';
import { findRetry, type Retry } from './invocation-retry';
import type { InvocationOutcome } from './invocations';
import { readEventTriggers, type EventTrigger } from './event-triggers';
import type { SiteManifest } from './site-manifest';

/** How events travel. */
export interface EventDelivery {
  /** Seconds of site time on the way, each event its own: nobody promises an order. At most 180. */
  readonly seconds?: readonly [least: number, most: number] | undefined;
  /** The chance that an event arrives twice. */
  readonly duplicates?: number | undefined;
  readonly seed?: number | undefined;
}

export interface ProductEvents extends EventListener {
  /** For events from now on; what is not named is as at the start. */
  set(delivery: EventDelivery): void;
  /** How many are on their way, or wait for their retry. */
  pending(): number;
  clear(): void;
}

interface ProductEventsOptions {
  readonly manifest: SiteManifest;
  readonly time: SiteTime;
  readonly delivery: EventDelivery;
  readonly deliver: (trigger: EventTrigger, event: unknown) => Promise<InvocationOutcome>;
  readonly onFailure: (text: string) => void;
}

const usualDelivery = { seconds: [2, 5], duplicates: 0, seed: 1 } as const;
/** Atlassian names no longer delay than three minutes. */
const longestSeconds = 180;
/** https://developer.atlassian.com/platform/forge/events-reference/product_events/#retry-atlassian-app-events */
const mostRetries = 4;
/** Larger ones are not delivered, see "Known issues" on the same page. */
const largestBytes = 200 * 1000;

/**
 * Brings what happens in the products to the app's `trigger` modules. Deliveries happen in the background of site time:
 * `wait` lets them arrive, and they alone do not make virtual time pass.
 */
export function createProductEvents({
  manifest,
  time,
  delivery: begun,
  deliver,
  onFailure,
}: ProductEventsOptions): ProductEvents {
  const triggers = readEventTriggers(manifest);
  let delivery = checked(begun);
  let random = createRandom(delivery.seed);
  let age = 0;
  let pending = 0;

  function schedule(trigger: EventTrigger, event: ProductEvent, delayMs: number, last?: Retry): void {
    const started = age;
    pending += 1;
    time.scheduleInBackground(delayMs, () => {
      if (started !== age) return;
      pending -= 1;
      const { retryCount = 0 } = last?.context ?? {};
      const delivered = last === undefined ? event : { ...event, retryContext: last.context };
      void deliver(trigger, delivered).then((outcome) => {
        if (started !== age) return;
        const retry = findRetry(outcome, retryCount + 1);
        if ('error' in outcome) onFailure(`Trigger ${trigger.key}: ${outcome.error}`);
        if (retry === undefined) return;
        if (retryCount < mostRetries) schedule(trigger, event, retry.afterMs, retry);
        else onFailure(`Trigger ${trigger.key} gave ${event.eventType} up after ${mostRetries} retries`);
      });
    });
  }

  const onTheWay = () => {
    const [least, most] = delivery.seconds;
    return Math.round((least + random() * (most - least)) * 1000);
  };

  const listenersTo = (eventType: string, selfGenerated: boolean) =>
    triggers.filter((trigger) => trigger.eventType === eventType && !(trigger.ignoresSelf && selfGenerated));

  return {
    listensTo: (eventType, selfGenerated) => listenersTo(eventType, selfGenerated).length > 0,
    hear(event) {
      if (Buffer.byteLength(JSON.stringify(event)) > largestBytes) return;
      for (const trigger of listenersTo(event.eventType, event.selfGenerated)) {
        schedule(trigger, event, onTheWay());
        if (random() < delivery.duplicates) schedule(trigger, event, onTheWay());
      }
    },
    set(next) {
      delivery = checked(next);
      random = createRandom(delivery.seed);
    },
    pending: () => pending,
    clear() {
      age += 1;
      pending = 0;
      delivery = checked(begun);
      random = createRandom(delivery.seed);
    },
  };
}

function checked({
  seconds = usualDelivery.seconds,
  duplicates = usualDelivery.duplicates,
  seed = usualDelivery.seed,
}: EventDelivery) {
  const [least, most] = seconds;
  if (!(least >= 0 && least <= most && most <= longestSeconds)) {
    throw new Error(`Events take between 0 and ${longestSeconds} seconds, not ${least} to ${most}`);
  }
  return { seconds, duplicates, seed };
}

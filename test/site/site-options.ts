import type { TrafficLine } from './exchange/exchange';
import type { Latency } from './exchange/pipeline';
import type { EventDelivery } from './platform/product-events';
import type { SiteManifest } from './platform/site-manifest';
import type { CreateProducts } from './products';
import type { LogLevel } from './worker/messages';

export interface SiteOptions {
  /** `memory`, or the folder to keep the data in. */
  readonly data: 'memory' | (string & {});
  /** Folder of the Forge bundler's output: `index.cjs` and its neighbours. */
  readonly bundle: string;
  /** The manifest, or its file; `manifest.yml` of the working folder where nothing is said. */
  readonly manifest?: SiteManifest | string;
  /** Site time that a request to storage or to a product takes; 0 where nothing is said. */
  readonly latency?: { readonly kvs?: Latency; readonly rest?: Latency };
  /** A discrete event simulation instead of the machine's own time. */
  readonly virtualTime?: boolean;
  /** When virtual time starts, milliseconds since the epoch. */
  readonly startsAt?: number;
  /** Of chance in virtual time. */
  readonly seed?: number;
  /** Rates of storage, realtime and invocations. Off where virtual time has no latency: there everything happens at once. */
  readonly hasRateLimits?: boolean;
  /** True: no more than 45 batch requests a minute, as one page of the documentation has it. Off where nothing is said. */
  readonly hasBatchLimit?: boolean;
  /** How long a token of realtime serves; an hour where nothing is said. */
  readonly tokenSeconds?: number;
  /** How many exchanges are remembered; 50,000 where nothing is said. */
  readonly trafficLimit?: number;
  /** Told of every request to a product with its answer. */
  readonly onExchange?: (line: TrafficLine) => void;
  /** The Jira and Confluence stand-ins, where others than the site's own are wanted. */
  readonly createProducts?: CreateProducts;
  /** How long product events are on their way, and whether some arrive twice; 2 to 5 seconds where nothing is said. */
  readonly events?: EventDelivery;
  /** True: scheduled triggers run on their intervals. Where nothing is said, only when they are called. */
  readonly runsSchedules?: boolean;
  /** Where the site is reached; the products' links begin with it. */
  readonly siteUrl?: string;
  /** What the app writes to its console; warnings and errors go to stderr where nothing is said. */
  readonly onLog?: (level: LogLevel, text: string) => void;
}

/** A Monday, so that a quarter in virtual time starts on the site's own date. */
export const virtualStart = Date.UTC(2026, 0, 5, 8);

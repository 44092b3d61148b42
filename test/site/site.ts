import { createRealTime, createVirtualTime, type SiteTime } from './clock/site-time';
import { createCounters, type Counts } from './exchange/counters';
import type { Outcome, TrafficLine, Via } from './exchange/exchange';
import { createFaults, type FaultPlan } from './exchange/faults';
import { createPipeline, type PipelineOptions } from './exchange/pipeline';
import { createTraffic } from './exchange/traffic';
import { answerForgeRequest } from './platform/forge-requests';
import { createInvocations, type InvocationOutcome, type PreparedInvocation } from './platform/invocations';
import {
  prepareFunctionCall,
  prepareResolverCall,
  type FunctionCall,
  type ResolverCall,
} from './platform/prepare-invocation';
import { createQueue } from './platform/queue';
import { serveProduct } from './platform/serve-product';
import { readManifest, type SiteManifest } from './platform/site-manifest';
import { createWorkerLife } from './platform/worker-life';
import { describeProcedures, type DescribedProcedure } from './procedures';
import type { CreateProducts } from './products';
import { createRealtime, type Realtime } from './realtime/realtime';
import { openSiteDatabase, type DatabaseSnapshot } from './site-database';
import { virtualStart, type SiteOptions } from './site-options';
import { createForgeStorage } from './storage/forge-storage';
import { readEntitySchemas } from './storage/entity-schemas';

export interface RestCall {
  readonly method: string;
  /** With its query string: `/rest/api/3/myself`. */
  readonly path: string;
  /** Null: not signed in. */
  readonly account: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly via?: Exclude<Via, 'forge'>;
}

/** `status` 0: the connection broke before an answer came. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A local Atlassian site with the app installed, in this process. */
export interface Site {
  readonly manifest: SiteManifest;
  readonly time: SiteTime;
  readonly realtime: Realtime;
  /** As a page calls a resolver. */
  invoke(call: ResolverCall): Promise<InvocationOutcome>;
  /** As the platform calls a function. */
  callFunction(call: FunctionCall): Promise<InvocationOutcome>;
  /** As a page or a program asks a product. */
  rest(call: RestCall): Promise<RestAnswer>;
  /** Site time passes. */
  wait(ms: number): Promise<void>;
  advance(ms: number): Promise<void>;
  /** Ends the backend worker: the next call is cold. */
  restart(): void;
  readonly faults: { set(plan: FaultPlan): void; clear(): void };
  counters(): Counts;
  traffic(since?: number): readonly TrafficLine[];
  /** Forgets faults, counters and traffic; `empty` also everything stored, with a fresh worker. */
  reset(data: 'empty' | 'keep'): void;
  /** Everything stored, for a quick way back. */
  snapshot(): DatabaseSnapshot;
  /** Back to a snapshot, with a fresh worker; faults, counters and traffic are forgotten. */
  restore(snapshot: DatabaseSnapshot): void;
  /** The account is closed: the platform says so when the app reports its accounts. */
  closeAccount(accountId: string): void;
  procedures(): Promise<readonly DescribedProcedure[]>;
  close(): void;
}

const offsetSetting = 'clockOffset';

export async function createSite(options: SiteOptions): Promise<Site> {
  const { latency = {}, virtualTime = false, seed = 1, siteUrl = 'http://localhost:8123' } = options;
  const given = options.manifest ?? 'manifest.yml';
  const manifest = typeof given === 'string' ? await readManifest(given) : given;
  const createProducts = options.createProducts ?? (await loadProducts());
  const hasRateLimits = options.hasRateLimits ?? !(virtualTime && !latency.kvs && !latency.rest);

  const store = openSiteDatabase(options.data);
  const { database } = store;
  const time = virtualTime
    ? createVirtualTime({
        startsAt: options.startsAt ?? startOf(options.data),
        settle: () => workers.settle(),
      })
    : createRealTime(Number(store.readSetting(offsetSetting) ?? 0), (offset) => {
        store.writeSetting(offsetSetting, String(offset));
        workers.tellOffset(offset);
      });

  const faults = createFaults();
  const counters = createCounters();
  const traffic = createTraffic(options.trafficLimit ?? 50_000);
  const realtime = createRealtime(time, hasRateLimits);
  const closedAccounts = new Set<string>();
  let productRequests = 0;

  const makeStorage = () =>
    createForgeStorage({
      database,
      clock: time,
      schemas: readEntitySchemas(manifest.app.storage?.entities ?? []),
      hasRateLimits,
    });
  const makeProducts = () => createProducts({ database, clock: time, siteUrl });
  let storage = makeStorage();
  let products = makeProducts();

  const pipelineOptions: PipelineOptions = {
    time,
    faults,
    counters,
    traffic,
    latency: { kvs: latency.kvs ?? 0, rest: latency.rest ?? 0 },
    killWorker: (reason) => {
      workers.restart(reason);
    },
  };
  const pipeline = createPipeline(pipelineOptions);
  const queue = createQueue(manifest, time, (consumer, event) => {
    const key = consumer.function ?? consumer.resolver?.function ?? '';
    return run(prepareFunctionCall(manifest, { function: key, payload: event }));
  });
  const services = {
    time,
    pipeline,
    storage: () => storage,
    products: () => products,
    realtime,
    queue,
    closedAccounts,
    noteInFlight: counters.restStarted,
  };
  const invocations = createInvocations({ time, workers: () => workers, counters, traffic, hasRateLimits });
  const workers = createWorkerLife({
    bundle: options.bundle,
    seed,
    time: () => time,
    listener: {
      onRequest(request, worker) {
        const invocation = invocations.find(request.invocation);
        if (invocation !== undefined) answerForgeRequest(request, invocation, worker, services);
      },
      onEnding: invocations.onEnding,
      onGone: invocations.onGone,
      onLog: options.onLog ?? logToStderr,
    },
  });
  workers.current();

  async function run(prepared: PreparedInvocation | { readonly error: string }): Promise<InvocationOutcome> {
    if ('error' in prepared) return prepared;
    const outcome = await invocations.run(prepared);
    const isUndefined =
      'thrown' in outcome && outcome.thrown === `Resolver has no definition for '${prepared.name}'.`;
    return isUndefined ? { error: `The resolver has no function "${prepared.name}"` } : outcome;
  }

  function forget(): void {
    faults.clear();
    counters.clear();
    traffic.clear();
  }

  function startOver(): void {
    pipeline.abandon();
    workers.restart('the site was reset');
    forget();
    queue.clear();
    realtime.clear();
    invocations.clear();
    closedAccounts.clear();
    storage = makeStorage();
    products = makeProducts();
  }

  return {
    manifest,
    time,
    realtime,
    invoke: (call) => run(prepareResolverCall(manifest, call, siteUrl)),
    callFunction: (call) => run(prepareFunctionCall(manifest, call)),
    rest({ method, path, account, body, headers = {}, via = 'http' }) {
      const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
      const caller = { accountId: account, asApp: false };
      productRequests += 1;
      if (via === 'bridge') counters.restStarted(productRequests);
      return new Promise((resolve) => {
        const exchange = {
          invocation: null,
          account: account ?? 'anonymous',
          operation: null,
          round: 0,
        } as const;
        pipeline.send(
          { kind: 'rest', via, method, path, body: text, ...exchange },
          (late) => serveProduct(products, { method, path, headers, body: text, caller }, late),
          (outcome) => {
            productRequests -= 1;
            resolve(toRestAnswer(outcome));
          },
        );
      });
    },
    wait: time.wait,
    advance: time.advance,
    restart: () => {
      workers.restart('restart');
    },
    faults: { set: faults.set, clear: faults.clear },
    counters: counters.read,
    traffic: traffic.read,
    reset(data) {
      if (data === 'keep') {
        forget();
        return;
      }
      store.clear();
      startOver();
    },
    snapshot: store.snapshot,
    restore(snapshot) {
      store.restore(snapshot);
      startOver();
    },
    closeAccount: (accountId) => void closedAccounts.add(accountId),
    procedures: describeProcedures,
    close() {
      time.close();
      pipeline.abandon();
      workers.close();
      store.close();
    },
  };
}

/** In memory always the same moment, so that runs compare; over kept data never before it was written. */
const startOf = (data: string) => (data === 'memory' ? virtualStart : Date.now());

async function loadProducts(): Promise<CreateProducts> {
  const { createDefaultProducts } = await import('./default-products');
  return createDefaultProducts;
}

function toRestAnswer(outcome: Outcome): RestAnswer {
  if (!('answer' in outcome)) return { status: 0, headers: {}, body: undefined };
  const { status, headers = {}, body } = outcome.answer;
  return {
    status,
    headers,
    body: body === undefined || body === '' ? undefined : (JSON.parse(body) as unknown),
  };
}

function logToStderr(level: string, text: string): void {
  if (level === 'warn' || level === 'error') process.stderr.write(`[app ${level}] ${text}\n`);
}

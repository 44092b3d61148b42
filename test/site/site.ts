import { createRealTime, createVirtualTime, type SiteTime } from './clock/site-time';
import { createCounters, type Counts } from './exchange/counters';
import type { TrafficLine } from './exchange/exchange';
import { createFaults, type Faults } from './exchange/faults';
import { createPipeline, type PipelineOptions } from './exchange/pipeline';
import { createTraffic } from './exchange/traffic';
import { answerForgeRequest } from './platform/forge-requests';
import { siteIdentity } from './identity';
import { createConnections, type Connections } from './platform/connections';
import { createInvocations, type InvocationOutcome, type PreparedInvocation } from './platform/invocations';
import {
  prepareFunctionCall,
  prepareResolverCall,
  type FunctionCall,
  type ResolverCall,
} from './platform/prepare-invocation';
import { createProductEvents, type ProductEvents } from './platform/product-events';
import { createQueue } from './platform/queue';
import { createRestRequests, type RestAnswer, type RestCall } from './platform/rest-requests';
import { readManifest, type SiteManifest } from './platform/site-manifest';
import { createSchedules } from './platform/schedules';
import { createWorkerLife } from './platform/worker-life';
import type { ConfluenceAdmin } from './confluence/confluence';
import type { JiraAdmin } from './jira/jira-admin';
import { describeProcedures, type DescribedProcedure } from './procedures';
import type { CreateProducts } from './products';
import { createRealtime, type Realtime } from './realtime/realtime';
import { openSiteDatabase, type DatabaseSnapshot } from './site-database';
import { virtualStart, type SiteOptions } from './site-options';
import { createForgeStorage } from './storage/forge-storage';
import { readEntitySchemas } from './storage/entity-schemas';

/** A local Atlassian site with the app installed, in this process. */
export interface Site {
  readonly manifest: SiteManifest;
  readonly time: SiteTime;
  readonly realtime: Realtime;
  /** True if nothing was kept when the site was made. */
  readonly isNew: boolean;
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
  readonly faults: Pick<Faults, 'set' | 'clear' | 'struck'>;
  counters(): Counts;
  traffic(since?: number): readonly TrafficLine[];
  /** Forgets faults, counters and traffic; `empty` also everything stored, with a fresh worker. */
  reset(data: 'empty' | 'keep'): void;
  /** Everything stored, for a quick way back. */
  snapshot(): DatabaseSnapshot;
  /** Back to a snapshot, with a fresh worker; faults, counters and traffic are forgotten. */
  restore(snapshot: DatabaseSnapshot): void;
  /**
   * The same as another site in the eyes of the app. The worker goes on, since what it remembers is of others, and
   * starting one costs more than most of what is then done. Virtual time is again `at`, and chance begins anew, so
   * that the same follows whatever went before.
   */
  restoreAs(cloudId: string, snapshot: DatabaseSnapshot, begin: SiteBeginning): void;
  /** Products connected, consent given, accounts closed. */
  readonly connections: Pick<Connections, 'setConnected' | 'setConsent' | 'giveJira' | 'closeAccount'>;
  /** How product events reach the app's triggers. */
  readonly events: Pick<ProductEvents, 'set' | 'pending'>;
  /** What administrators, and people at the keyboard, do in Jira. */
  jiraAdmin(): JiraAdmin;
  /** The same in Confluence. */
  confluenceAdmin(): ConfluenceAdmin;
  procedures(): Promise<readonly DescribedProcedure[]>;
  close(): void;
}

/** Where virtual time and chance begin again. */
export interface SiteBeginning {
  readonly at: number;
  readonly seed: number;
}

const offsetSetting = 'clockOffset';

export async function createSite(options: SiteOptions): Promise<Site> {
  const { latency = {}, virtualTime = false, seed = 1, siteUrl = 'http://localhost:8123' } = options;
  const given = options.manifest ?? 'manifest.yml';
  const manifest = typeof given === 'string' ? readManifest(given) : given;
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
  const traffic = createTraffic(options.trafficLimit ?? 50_000, options.onExchange);
  const realtime = createRealtime(time, hasRateLimits, options.tokenSeconds);
  const connections = createConnections();

  const makeStorage = () =>
    createForgeStorage({
      database,
      clock: time,
      schemas: readEntitySchemas(manifest.app.storage?.entities ?? []),
      hasRateLimits,
      hasBatchLimit: options.hasBatchLimit ?? false,
    });
  let cloudId: string = siteIdentity.cloudId;
  const onLog = options.onLog ?? logToStderr;
  const onFailure = (text: string) => {
    onLog('error', text);
  };
  const events = createProductEvents({
    manifest,
    time,
    delivery: options.events ?? {},
    deliver: ({ key: moduleKey, functionKey }, payload) =>
      run(prepareFunctionCall(manifest, { function: functionKey, moduleKey, payload, cloudId })),
    onFailure,
  });
  const schedules = createSchedules(
    manifest,
    time,
    (trigger, payload) =>
      run(
        prepareFunctionCall(manifest, {
          function: trigger.function ?? '',
          moduleKey: trigger.key,
          payload,
          cloudId,
        }),
      ),
    onFailure,
  );
  const makeProducts = () => createProducts({ database, clock: time, siteUrl, manifest, listener: events });
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
    return run(prepareFunctionCall(manifest, { function: key, payload: event, cloudId }));
  });
  const services = {
    time,
    pipeline,
    storage: () => storage,
    products: () => products,
    realtime,
    queue,
    connections,
    noteInFlight: (count: number) => {
      counters.restStarted(count);
    },
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
      onEnding: (ending) => {
        invocations.onEnding(ending);
      },
      onGone: (worker, reason) => {
        invocations.onGone(worker, reason);
      },
      onLog,
    },
  });
  workers.current();
  if (options.runsSchedules === true) schedules.start();

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

  function startOver(as?: { readonly cloudId: string; readonly at: number }): void {
    pipeline.abandon();
    // Whatever has not ended would go on in a world that is gone.
    if (as === undefined || invocations.areRunning || workers.hasTimers)
      workers.restart('the site was reset');
    cloudId = as?.cloudId ?? siteIdentity.cloudId;
    forget();
    queue.clear();
    realtime.clear();
    invocations.clear();
    connections.clear();
    events.clear();
    if (as !== undefined) time.rewind(as.at);
    if (options.runsSchedules === true) schedules.start();
    storage = makeStorage();
    products = makeProducts();
  }

  return {
    manifest,
    time,
    realtime,
    isNew: store.isNew,
    invoke: (call) => {
      const hasJira = connections.hasJira(call.accountId);
      return run(prepareResolverCall(manifest, { cloudId, hasJira, ...call }, siteUrl));
    },
    callFunction: (call) => run(prepareFunctionCall(manifest, { cloudId, ...call })),
    rest: createRestRequests(pipeline, () => products, counters),
    wait: (ms) => time.wait(ms),
    advance: (ms) => time.advance(ms),
    restart: () => {
      workers.restart('restart');
    },
    faults,
    counters: () => counters.read(),
    traffic: (since) => traffic.read(since),
    reset(data) {
      if (data === 'keep') {
        forget();
        return;
      }
      store.clear();
      startOver();
    },
    snapshot: () => store.snapshot(),
    restore(snapshot) {
      store.restore(snapshot);
      startOver();
    },
    restoreAs(as, snapshot, { at, seed }) {
      store.restore(snapshot);
      startOver({ cloudId: as, at });
      workers.reseed(seed);
    },
    connections,
    events,
    jiraAdmin() {
      if (products.jiraAdmin === undefined) throw new Error('The products of this site have no jiraAdmin');
      return products.jiraAdmin;
    },
    confluenceAdmin() {
      if (products.confluenceAdmin === undefined)
        throw new Error('The products of this site have no confluenceAdmin');
      return products.confluenceAdmin;
    },
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

function logToStderr(level: string, text: string): void {
  if (level === 'warn' || level === 'error') process.stderr.write(`[app ${level}] ${text}\n`);
}

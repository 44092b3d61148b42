import type { SiteTime } from '../clock/site-time';
import type { ExchangeKind, Lateness, Outcome, Served } from '../exchange/exchange';
import type { Pipeline } from '../exchange/pipeline';
import type { Products } from '../products';
import { answerRealtime } from '../realtime/realtime-graphql';
import type { Realtime } from '../realtime/realtime';
import { storageOperation, type ForgeStorage } from '../storage/forge-storage';
import type { BackendWorker } from '../worker/backend-worker';
import type { WorkerRequest } from '../worker/messages';
import type { RunningInvocation } from './invocations';
import type { Connections } from './connections';
import { answerAccountReport } from './privacy';
import type { Queue } from './queue';
import { serveProduct } from './serve-product';

export interface ForgeServices {
  readonly time: SiteTime;
  readonly pipeline: Pipeline;
  readonly storage: () => ForgeStorage;
  readonly products: () => Products;
  readonly realtime: Realtime;
  readonly queue: Queue;
  readonly connections: Connections;
  readonly noteInFlight: (count: number) => void;
}

/** What `__forge_fetch__` of an invocation asks for, by its descriptor. */
export function answerForgeRequest(
  request: WorkerRequest,
  invocation: RunningInvocation,
  worker: BackendWorker,
  services: ForgeServices,
): void {
  const { descriptor, path } = request;
  const reply = (outcome: Outcome) => {
    tell(worker, request.id, services.time.now(), outcome);
  };
  switch (descriptor.type) {
    case 'kvs': {
      const serve = ({ stale, isTakenTwice }: Lateness) => {
        const installation = invocation.runtime.installationId;
        const late = stale === undefined ? {} : { stale };
        const call = { installation, path, body: request.body, isTakenTwice: isTakenTwice === true, ...late };
        return toServed(services.storage().answer(call));
      };
      send('kvs', 'app', storageOperation(path), serve);
      return;
    }
    case 'realtime': {
      const { moduleKey } = invocation.runtime;
      const origin = {
        moduleKey,
        extension: invocation.page?.extension,
        isFromPage: invocation.page !== undefined,
      };
      send('realtime', 'app', 'realtime', () => answerRealtime(request.body, services.realtime, origin));
      return;
    }
    case 'fpp':
      if (descriptor.remote === 'stargate') {
        reply({ answer: toServed(answerStargate()) });
        return;
      }
      requestProduct();
      return;
    default:
      reply({
        answer: {
          status: 501,
          body: JSON.stringify({ message: `The local site has no ${descriptor.type}` }),
        },
      });
  }

  function send(
    kind: Exclude<ExchangeKind, 'invoke'>,
    account: string,
    operation: string | null,
    serve: (late: Lateness) => Served,
  ): void {
    const { method, body, round } = request;
    const { isSilent } = invocation;
    services.pipeline.send(
      {
        kind,
        via: 'forge',
        invocation: invocation.id,
        account,
        method,
        path,
        operation,
        body,
        round,
        isSilent,
      },
      serve,
      reply,
    );
  }

  function answerStargate(): { status: number; body?: unknown } {
    if (path.startsWith('/webhook/queue/')) return services.queue.answer(path, request.body);
    if (path === '/app/report-accounts')
      return answerAccountReport(request.body, services.connections.closedAccounts);
    return { status: 404, body: { message: `The local site has no ${path}` } };
  }

  function requestProduct(): void {
    const asApp = descriptor.provider === 'app';
    const own = invocation.accountId;
    const asked = descriptor.provider === 'user' ? (descriptor.accountId ?? own) : null;
    const refusal = refuseProduct(asked);
    if (refusal !== undefined) {
      reply({
        answer: { status: refusal.status, headers: { 'forge-proxy-error': refusal.code }, body: '{}' },
      });
      return;
    }
    if (!invocation.isSilent) services.noteInFlight(request.inFlight);
    const caller = { accountId: asked, asApp, throughApp: true };
    const { method, headers, body } = request;
    send('rest', asApp ? 'app' : (asked ?? 'anonymous'), null, (late) =>
      serveProduct(services.products(), { method, path, headers, body, caller }, late),
    );
  }

  /** What the platform refuses before the product hears of it. */
  function refuseProduct(asked: string | null): { status: number; code: string } | undefined {
    const { connections } = services;
    // Atlassian does not say what comes here; the app sees a ProxyRequestError in any case.
    if (!connections.isConnected(descriptor.remote)) return { status: 403, code: 'PRODUCT_NOT_CONNECTED' };
    if (descriptor.provider !== 'user') return undefined;
    // Acting as somebody who is not in this invocation needs a scope with allowImpersonation, which the app must not have.
    const isAllowed = asked !== null && asked === invocation.accountId && connections.hasConsent(asked);
    return isAllowed ? undefined : { status: 401, code: 'NEEDS_AUTHENTICATION_ERR' };
  }
}

function toServed({ status, body }: { status: number; body?: unknown }): Served {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function tell(worker: BackendWorker, id: number, now: number, outcome: Outcome): void {
  if ('gone' in outcome) return;
  if ('failure' in outcome) {
    worker.post({ t: 'answer', id, now, failure: outcome.failure });
    return;
  }
  const { status, statusText = '', headers = {}, body = null } = outcome.answer;
  worker.post({ t: 'answer', id, now, status, statusText, headers, body });
}

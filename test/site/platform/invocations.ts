import type { ScheduledEvent } from '../clock/event-queue';
import { createRateWindow } from '../clock/rate-window';
import type { SiteTime } from '../clock/site-time';
import type { Counters } from '../exchange/counters';
import type { Via } from '../exchange/exchange';
import type { Traffic } from '../exchange/traffic';
import type { BackendWorker } from '../worker/backend-worker';
import type { FromWorker, InvocationRuntime } from '../worker/messages';
import type { BackendFunction } from './site-manifest';
import type { WorkerLife } from './worker-life';

/** What an invocation came to; `error`: it could not even begin. */
export type InvocationOutcome =
  { readonly reply: unknown } | { readonly thrown: string } | { readonly error: string };

/** An invocation that the platform has checked and may begin. */
export interface PreparedInvocation {
  /** How counters and traffic name it: the resolver's function key or the manifest's. */
  readonly name: string;
  readonly via: Via;
  readonly accountId: string | null;
  readonly backend: BackendFunction;
  /** The handler's two arguments. */
  readonly payload: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  readonly runtime: Omit<InvocationRuntime, 'deadline'>;
  /** What the traffic shows as request: path and body. */
  readonly path: string;
  readonly shown: unknown;
  /** Set where a page called: the context that channels are bound to. */
  readonly page: { readonly extension: unknown } | undefined;
  /** Neither counted nor written down, with all that it asks for. */
  readonly isSilent: boolean;
}

/** An invocation under way. */
export interface RunningInvocation extends PreparedInvocation {
  readonly id: string;
  readonly worker: BackendWorker;
}

export interface Invocations {
  run(prepared: PreparedInvocation): Promise<InvocationOutcome>;
  find(id: string): RunningInvocation | undefined;
  onEnding(ending: Extract<FromWorker, { t: 'result' | 'thrown' }>): void;
  onGone(worker: BackendWorker, reason: string): void;
  readonly areRunning: boolean;
  clear(): void;
}

interface InvocationsOptions {
  readonly time: SiteTime;
  readonly workers: () => WorkerLife;
  readonly counters: Counters;
  readonly traffic: Traffic;
  readonly hasRateLimits: boolean;
}

/** https://developer.atlassian.com/platform/forge/limits-invocation/ */
const requestBytes = 500 * 1024;
const responseBytes = 5 * 1024 * 1024;
const invocationsPerMinute = 1_200;

interface Entry {
  readonly running: RunningInvocation;
  readonly resolve: (outcome: InvocationOutcome) => void;
  readonly limit: ScheduledEvent;
}

export function createInvocations({
  time,
  workers,
  counters,
  traffic,
  hasRateLimits,
}: InvocationsOptions): Invocations {
  const entries = new Map<string, Entry>();
  const rate = createRateWindow(time, invocationsPerMinute, 60);
  let count = 0;

  function finish(id: string, outcome: InvocationOutcome, body: string | undefined): void {
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.delete(id);
    time.cancel(entry.limit);
    counters.invocationEnded(id);
    if (!entry.running.isSilent) record(entry.running, outcome, body);
    entry.resolve(outcome);
  }

  function record(
    { id, name, via, accountId, path, shown }: PreparedInvocation & { id: string },
    outcome: InvocationOutcome,
    body: string | undefined,
  ): void {
    traffic.record({
      at: time.now(),
      invocation: id,
      account: accountId ?? 'anonymous',
      via,
      kind: 'invoke',
      method: 'POST',
      path,
      operation: name,
      status: 'reply' in outcome ? 200 : 500,
      request: JSON.stringify(shown),
      response: body ?? JSON.stringify(outcome),
    });
  }

  function refuse(prepared: PreparedInvocation, payload: string): string | undefined {
    const size = Buffer.byteLength(payload);
    if (prepared.page !== undefined && size > requestBytes) {
      return `The request of ${prepared.name} has ${size} bytes, the platform takes ${requestBytes}`;
    }
    if (hasRateLimits && prepared.accountId !== null && !rate.take(prepared.accountId)) {
      return `${prepared.accountId} made more than ${invocationsPerMinute} invocations in a minute`;
    }
    return undefined;
  }

  return {
    run(prepared) {
      count += 1;
      const id = `invocation-${count}`;
      time.noteActivity();
      const payload = JSON.stringify(prepared.payload ?? null);
      const refusal = refuse(prepared, payload);
      if (refusal !== undefined) {
        const outcome = { thrown: refusal };
        record({ ...prepared, id }, outcome, undefined);
        return Promise.resolve(outcome);
      }
      const worker = workers().current();
      if (!prepared.isSilent) counters.invocation(prepared.name, worker.isCold);
      worker.isCold = false;
      const { timeoutMs, module, exportName } = prepared.backend;
      return new Promise((resolve) => {
        const limit = time.schedule(timeoutMs, () => {
          const text = `${prepared.name} exceeded the limit of ${timeoutMs / 1000} seconds`;
          finish(id, { thrown: text }, undefined);
          workers().endIfStuck();
        });
        entries.set(id, { running: { ...prepared, id, worker }, resolve, limit });
        const runtime = { ...prepared.runtime, deadline: time.now() + timeoutMs };
        const { context } = prepared;
        worker.post({
          t: 'start',
          invocation: id,
          now: time.now(),
          module,
          exportName,
          payload,
          context: { ...context, invocationId: id },
          runtime,
        });
      });
    },
    find: (id) => entries.get(id)?.running,
    onEnding(ending) {
      const { invocation } = ending;
      if (ending.t === 'thrown') {
        finish(invocation, { thrown: ending.message }, undefined);
        return;
      }
      const { body } = ending;
      const size = body === undefined ? 0 : Buffer.byteLength(body);
      if (size > responseBytes) {
        finish(
          invocation,
          { thrown: `The response has ${size} bytes, the platform takes ${responseBytes}` },
          undefined,
        );
        return;
      }
      finish(invocation, { reply: body === undefined ? null : (JSON.parse(body) as unknown) }, body ?? '');
    },
    onGone(worker, reason) {
      for (const [id, { running }] of entries) {
        if (running.worker === worker)
          finish(id, { thrown: `The function's container ended: ${reason}` }, undefined);
      }
    },
    get areRunning() {
      return entries.size > 0;
    },
    clear() {
      rate.clear();
    },
  };
}

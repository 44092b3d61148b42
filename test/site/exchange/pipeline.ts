import type { SiteTime } from '../clock/site-time';
import { storageOperation } from '../storage/forge-storage';
import type { Counters } from './counters';
import type { ExchangeRequest, Lateness, Outcome, Served } from './exchange';
import type { Fault, Faults } from './faults';
import { faultAnswer } from './fault-answers';
import { spoilAnswer } from './spoil-answer';
import type { Traffic } from './traffic';

/** Milliseconds of site time that a request takes. */
export type Latency = number | ((request: ExchangeRequest) => number);

export interface PipelineOptions {
  readonly time: SiteTime;
  readonly faults: Faults;
  readonly counters: Counters;
  readonly traffic: Traffic;
  readonly latency: { readonly kvs: Latency; readonly rest: Latency };
  /** Ends the backend worker. */
  readonly killWorker: (reason: string) => void;
}

/**
 * Every request to storage, realtime or a product passes here: it takes its time, suffers its fault, has its effect,
 * is counted and written down. The effect comes at the end of the latency, together with the answer.
 */
export interface Pipeline {
  send(
    request: ExchangeRequest,
    serve: (late: Lateness) => Served,
    deliver: (outcome: Outcome) => void,
  ): void;
  /** Whatever is under way has no effect and no answer any more. */
  abandon(): void;
}

const notLate: Lateness = { lagSeconds: undefined, stale: undefined };

export function createPipeline({
  time,
  faults,
  counters,
  traffic,
  latency,
  killWorker,
}: PipelineOptions): Pipeline {
  let age = 0;

  function latenessOf(fault: Fault | undefined): Lateness {
    if (fault?.name === 'lag') return { lagSeconds: fault.seconds ?? 60, stale: undefined };
    if (fault?.name === 'stale') {
      return {
        lagSeconds: undefined,
        stale: { since: time.now() - (fault.seconds ?? 5) * 1000, chance: () => faults.chance() },
      };
    }
    return fault?.name === 'twice' ? { ...notLate, isTakenTwice: true } : notLate;
  }

  function finish(
    request: ExchangeRequest,
    fault: Fault | undefined,
    serve: (late: Lateness) => Served,
  ): { served: Served; outcome: Outcome } {
    const operation = request.operation ?? `${request.method} ${request.path}`;
    const unanswered: Served = { status: 0, operation: request.operation ?? fault?.operation ?? null };
    const withoutAnswer = ({ operation: named, points }: Served): Served => ({
      status: 0,
      operation: named ?? null,
      points: points ?? 0,
    });
    switch (fault?.name) {
      case '429':
      case '429-bare':
      case '500':
      case 'conflict': {
        const served = {
          ...faultAnswer(fault, request.kind, operation),
          operation: unanswered.operation ?? null,
        };
        return { served, outcome: { answer: served } };
      }
      case 'no-effect':
        return { served: unanswered, outcome: { failure: 'socket hang up' } };
      case 'lost-answer':
        return { served: withoutAnswer(serve(notLate)), outcome: { failure: 'socket hang up' } };
      case 'die-before':
        killWorker(`${operation}: die-before`);
        return { served: unanswered, outcome: { gone: true } };
      case 'die-after': {
        const served = withoutAnswer(serve(notLate));
        killWorker(`${operation}: die-after`);
        return { served, outcome: { gone: true } };
      }
      case 'html':
      case 'empty':
      case 'truncated':
      case 'odd': {
        const served = spoilAnswer(serve(notLate), fault.name, () => faults.chance());
        return { served, outcome: { answer: served } };
      }
      case 'lag':
      case 'stale':
      case 'twice':
      case undefined: {
        const served = serve(latenessOf(fault));
        return { served, outcome: { answer: served } };
      }
    }
  }

  function record(request: ExchangeRequest, fault: Fault | undefined, served: Served): void {
    const { kind, via, invocation, account, method, path, body, round } = request;
    const operation = served.operation ?? request.operation;
    const { status, points = 0 } = served;
    if (kind === 'rest' && via !== 'http') counters.rest({ operation, method, status, points });
    if (kind === 'realtime') counters.realtime();
    if (kind === 'kvs') {
      const call = { operation: storageOperation(path), invocation, round, requestBody: body };
      counters.storage({ ...call, responseBody: served.body });
    }
    traffic.record({
      at: time.now(),
      invocation,
      account,
      via,
      kind,
      method,
      path,
      operation,
      status,
      request: body,
      response: served.body,
      ...(fault === undefined ? {} : { fault: fault.name }),
    });
  }

  return {
    send(request, serve, deliver) {
      const started = age;
      // The n-th request is the n-th sent, whatever arrives first.
      const fault = request.isSilent
        ? undefined
        : faults.choose(
            request.operation ?? `${request.method} ${request.path}`,
            request.method,
            request.path,
          );
      const pass = () => {
        if (started !== age) return;
        const { served, outcome } = finish(request, fault, serve);
        if (!request.isSilent) record(request, fault, served);
        deliver(outcome);
      };
      const limit = request.kind === 'rest' ? latency.rest : request.kind === 'kvs' ? latency.kvs : 0;
      const delay = request.isSilent ? 0 : typeof limit === 'function' ? limit(request) : limit;
      if (delay > 0) time.schedule(delay, pass);
      else pass();
    },
    abandon() {
      age += 1;
    },
  };
}

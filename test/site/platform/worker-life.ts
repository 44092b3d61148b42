import type { SiteTime } from '../clock/site-time';
import type { ScheduledEvent } from '../clock/event-queue';
import { startBackendWorker, type BackendWorker } from '../worker/backend-worker';
import type { FromWorker, LogLevel, WorkerRequest } from '../worker/messages';

type Ending = Extract<FromWorker, { t: 'result' | 'thrown' }>;

export interface WorkerListener {
  onRequest(request: WorkerRequest, worker: BackendWorker): void;
  onEnding(ending: Ending): void;
  /** The worker is gone with everything that ran in it. */
  onGone(worker: BackendWorker, reason: string): void;
  onLog(level: LogLevel, text: string): void;
}

/** The backend's workers, one after the other. */
export interface WorkerLife {
  /** The worker that takes the next invocation. */
  current(): BackendWorker;
  /** Ends the worker and starts the next one, so that it is ready when it is needed. */
  restart(reason: string): void;
  /** Chance of this worker and of the ones after it begins anew, so that what follows depends on nothing before. */
  reseed(seed: number): void;
  /** A function may still be waiting for its time. */
  readonly hasTimers: boolean;
  settle(): Promise<void>;
  /** Ends the worker if it does not yield soon: one that is busy for ever serves nobody. */
  endIfStuck(): void;
  tellOffset(offset: number): void;
  close(): void;
}

interface WorkerLifeOptions {
  readonly bundle: string;
  readonly seed: number;
  readonly time: () => SiteTime;
  readonly listener: WorkerListener;
}

const stuckAfterMs = 2_000;

export function createWorkerLife({ bundle, time, listener, ...options }: WorkerLifeOptions): WorkerLife {
  let { seed } = options;
  let worker: BackendWorker | undefined;
  let timers = new Map<number, ScheduledEvent>();
  let lives = 0;

  function onMessage(message: Exclude<FromWorker, { t: 'pong' }>, from: BackendWorker): void {
    time().noteActivity();
    switch (message.t) {
      case 'ready':
        return;
      case 'request':
        listener.onRequest(message, from);
        return;
      case 'result':
      case 'thrown':
        listener.onEnding(message);
        return;
      case 'log':
        listener.onLog(message.level, message.text);
        return;
      case 'broken':
        listener.onLog('error', message.message);
        if (from === worker) end(`the backend broke: ${message.message}`);
        return;
      case 'set-timer': {
        const event = time().schedule(message.ms, () => {
          timers.delete(message.id);
          from.post({ t: 'timer', id: message.id, now: time().now() });
        });
        timers.set(message.id, event);
        return;
      }
      case 'clear-timer': {
        const event = timers.get(message.id);
        if (event !== undefined) time().cancel(event);
        timers.delete(message.id);
        return;
      }
    }
  }

  function start(): BackendWorker {
    lives += 1;
    const { isVirtual } = time();
    const begun = { bundle, isVirtual, now: time().now(), offset: time().offset(), seed: seed + lives };
    return startBackendWorker(begun, onMessage);
  }

  function end(reason: string): void {
    const ended = worker;
    worker = undefined;
    for (const event of timers.values()) time().cancel(event);
    timers = new Map();
    if (ended === undefined) return;
    ended.end();
    listener.onGone(ended, reason);
  }

  function current(): BackendWorker {
    worker ??= start();
    return worker;
  }

  return {
    current,
    restart(reason) {
      end(reason);
      current();
    },
    reseed(next) {
      seed = next;
      lives = 0;
      worker?.post({ t: 'seed', seed });
    },
    get hasTimers() {
      return timers.size > 0;
    },
    settle: () => worker?.settle() ?? Promise.resolve(),
    endIfStuck: () => void worker?.settle(stuckAfterMs),
    tellOffset: (offset) => worker?.post({ t: 'offset', offset }),
    close() {
      end('the site was closed');
    },
  };
}

// The machine's own, also where pages in this process live in virtual time and the global ones with them.
import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerStart } from './messages';

/** One life of the backend: from its start to its end. */
export interface BackendWorker {
  post(message: ToWorker): void;
  /**
   * Resolves when the worker has acted upon everything posted so far, at once if it ended. A worker that does not
   * yield within its patience, counted in the machine's time, counts as broken.
   */
  settle(patienceMs?: number): Promise<void>;
  /** Ends the worker; nothing it still says is heard. */
  end(): void;
  /** True until its first invocation. */
  isCold: boolean;
  readonly hasEnded: boolean;
}

const defaultPatienceMs = 60_000;
const mostStubbornMs = 2_000;

type Heard = Exclude<FromWorker, { t: 'pong' }>;

export function startBackendWorker(
  start: WorkerStart,
  onMessage: (message: Heard, worker: BackendWorker) => void,
): BackendWorker {
  // Without the loaders this process was started with: the worker's files need none, and they cost its start.
  const thread = new Worker(require.resolve('./backend.cjs'), { workerData: start, execArgv: [] });
  const pongs = new Map<number, () => void>();
  let pings = 0;
  let hasEnded = false;

  function end(): void {
    if (hasEnded) return;
    hasEnded = true;
    for (const resolve of pongs.values()) resolve();
    pongs.clear();
    // It leaves by itself between two messages. Node 20 aborts the whole process where a thread is terminated while
    // zlib makes a stream, so that is for one which does not listen.
    thread.postMessage({ t: 'end' } satisfies ToWorker);
    const giveUp = setTimeout(() => void thread.terminate(), mostStubbornMs);
    thread.once('exit', () => {
      clearTimeout(giveUp);
    });
  }

  const worker: BackendWorker = {
    post(message) {
      if (!hasEnded) thread.postMessage(message);
    },
    settle(patienceMs = defaultPatienceMs) {
      if (hasEnded) return Promise.resolve();
      const n = ++pings;
      return new Promise((resolve) => {
        const giveUp = setTimeout(() => {
          onMessage(
            { t: 'broken', message: `The backend did not yield for ${patienceMs / 1000} seconds` },
            worker,
          );
        }, patienceMs);
        pongs.set(n, () => {
          clearTimeout(giveUp);
          resolve();
        });
        thread.postMessage({ t: 'ping', n });
      });
    },
    end,
    isCold: true,
    get hasEnded() {
      return hasEnded;
    },
  };

  thread.on('message', (message: FromWorker) => {
    if (hasEnded) return;
    if (message.t === 'pong') {
      pongs.get(message.n)?.();
      pongs.delete(message.n);
      return;
    }
    onMessage(message, worker);
  });
  // An uncaught error ends a container on the platform as well; the next call starts a new one.
  thread.on('exit', (code) => {
    if (!hasEnded) onMessage({ t: 'broken', message: `The backend exited with code ${code}` }, worker);
  });
  thread.on('error', (error) => {
    if (!hasEnded) onMessage({ t: 'broken', message: error.stack ?? error.message }, worker);
  });
  return worker;
}

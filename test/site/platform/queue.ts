import type { SiteTime } from '../clock/site-time';
import { findRetry, type Retry } from './invocation-retry';
import type { InvocationOutcome } from './invocations';
import type { ManifestModule, SiteManifest } from './site-manifest';

interface PushRequest {
  readonly queueName: string;
  readonly jobId: string;
  readonly payload: readonly { readonly body: unknown; readonly delayInSeconds?: number }[];
}

interface Job {
  success: number;
  inProgress: number;
  failed: number;
  isCancelled: boolean;
}

export interface Queue {
  /** Publish, stats and cancel as `@forge/events` asks for them. */
  answer(path: string, body: string | undefined): { status: number; body?: unknown };
  clear(): void;
}

/** How long an event waits before its consumer runs, and how often the consumer may ask for a retry. */
const pickUpMs = 50;
const mostRetries = 4;

export function createQueue(
  manifest: SiteManifest,
  time: SiteTime,
  consume: (consumer: ManifestModule, event: Record<string, unknown>) => Promise<InvocationOutcome>,
): Queue {
  const jobs = new Map<string, Job>();
  let age = 0;

  function run(
    consumer: ManifestModule,
    event: Record<string, unknown>,
    job: Job,
    delayMs: number,
    last?: Retry,
  ): void {
    const started = age;
    time.schedule(delayMs, () => {
      if (job.isCancelled || started !== age) return;
      const { retryCount = 0 } = last?.context ?? {};
      const delivered = last === undefined ? event : { ...event, retryContext: last.context };
      void consume(consumer, delivered).then((outcome) => {
        const retry = findRetry(outcome, retryCount + 1);
        if (retry !== undefined && retryCount < mostRetries) {
          run(consumer, event, job, retry.afterMs, retry);
          return;
        }
        job.inProgress -= 1;
        if ('reply' in outcome && retry === undefined) job.success += 1;
        else job.failed += 1;
      });
    });
  }

  function push({ queueName, jobId, payload }: PushRequest): { status: number; body?: unknown } {
    const consumer = manifest.modules['consumer']?.find((one) => one.queue === queueName);
    if (consumer === undefined) {
      return {
        status: 400,
        body: { code: 400, message: `The manifest has no consumer for queue ${queueName}`, errors: [] },
      };
    }
    const job: Job = { success: 0, inProgress: payload.length, failed: 0, isCancelled: false };
    jobs.set(jobId, job);
    payload.forEach((event, index) => {
      const delivered = { queueName, jobId, eventId: `${jobId}#${index}`, ...event };
      run(consumer, delivered, job, (event.delayInSeconds ?? 0) * 1000 + pickUpMs);
    });
    return { status: 201, body: {} };
  }

  return {
    answer(path, body) {
      const request = JSON.parse(body ?? '{}') as PushRequest;
      if (path.startsWith('/webhook/queue/publish/')) return push(request);
      const job = jobs.get(request.jobId);
      if (job === undefined) return { status: 404, body: { message: `No job ${request.jobId}` } };
      if (path.startsWith('/webhook/queue/cancel/')) {
        job.isCancelled = true;
        return { status: 204 };
      }
      return { status: 200, body: { success: job.success, inProgress: job.inProgress, failed: job.failed } };
    },
    clear() {
      age += 1;
      jobs.clear();
    },
  };
}

import type { Output, Sent } from '#contract/procedure';
import type { publishProcedures } from '#contract/publish-procedures';
import type { PublishedRow, RefusedRow } from '#domain/entities/publishing/run/publish-run';

type Procedures = typeof publishProcedures;

/** Asks the backend, as the page's own `call` does: the value, or an error that may carry a failure code. */
export type PublishCall = <K extends 'publish.start' | 'publish.step' | 'publish.stop' | 'publish.undo'>(
  key: K,
  input: Sent<Procedures, K>,
) => Promise<Output<Procedures, K>>;

export type PublishProgress = Output<Procedures, 'publish.step'>;

export interface PublishDriving {
  readonly call: PublishCall;
  /** Time passes; virtual where nobody looks on. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly quarter: string;
  /** Left out: everything that is worth publishing. */
  readonly rows?: readonly string[];
  /** What somebody chose where both sides had changed. */
  readonly choices?: Sent<Procedures, 'publish.start'>['choices'];
  /** A run to undo, instead of publishing. */
  readonly undoes?: string;
  /** After every step, before a long wait, and when something went wrong and is tried again. */
  readonly onProgress?: (driven: PublishDriven) => void;
  /** True: no further batch; what is written stays written. */
  readonly isStopped?: () => boolean;
}

/** A run as this page drove it. */
export interface PublishDriven {
  readonly progress: PublishProgress | null;
  /** What this page's steps brought, in order. */
  readonly created: readonly PublishedRow[];
  readonly updated: readonly PublishedRow[];
  readonly removed: readonly PublishedRow[];
  readonly refused: readonly RefusedRow[];
  readonly steps: number;
  /** The last call failed and is tried again. */
  readonly isRetrying: boolean;
  /** How long it waits before the next step, which may be longer than Jira asked for. */
  readonly waitMs: number;
}

/** Failures that no repetition mends. */
const FINAL = new Set(['bad-input', 'not-found', 'refused', 'stale', 'reload']);
const ATTEMPTS = 12;
const LONGEST_WAIT_MS = 60_000;
const PIECE_MS = 2_000;

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error
    ? error.code
    : typeof error === 'object' && error !== null && 'failure' in error
      ? (error.failure as { readonly code?: unknown } | null)?.code
      : undefined;

/**
 * Publishes by asking for one step after the other until nothing is left. Every step may be asked for again, by this
 * page or another one, so a call that fails is simply repeated after a while; the ledger keeps order.
 *
 * @throws the last error, when a call failed for good or a dozen times in a row
 */
export const drivePublish = async ({
  call,
  wait,
  quarter,
  rows,
  choices,
  undoes,
  onProgress,
  isStopped,
}: PublishDriving): Promise<PublishDriven> => {
  let driven: PublishDriven = {
    progress: null,
    created: [],
    updated: [],
    removed: [],
    refused: [],
    steps: 0,
    isRetrying: false,
    waitMs: 0,
  };

  const tell = (next: PublishDriven): void => {
    driven = next;
    onProgress?.(next);
  };

  /** In short pieces, so that stopping does not have to wait. */
  const pause = async (milliseconds: number): Promise<void> => {
    for (let left = milliseconds; left > 0 && isStopped?.() !== true; left -= PIECE_MS)
      await wait(Math.min(left, PIECE_MS));
  };

  const patiently = async (ask: () => Promise<PublishProgress>): Promise<PublishProgress> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask();
      } catch (error) {
        const code = codeOf(error);
        if (attempt >= ATTEMPTS || (typeof code === 'string' && FINAL.has(code))) throw error;
        tell({ ...driven, isRetrying: true });
        await wait(Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt));
      }
    }
  };

  const take = (progress: PublishProgress): void => {
    tell({
      progress,
      created: [...driven.created, ...progress.news.created],
      updated: [...driven.updated, ...progress.news.updated],
      removed: [...driven.removed, ...progress.news.removed],
      refused: [...driven.refused, ...progress.news.refused],
      steps: driven.steps + 1,
      isRetrying: false,
      waitMs: 0,
    });
  };

  const begin = (): Promise<PublishProgress> =>
    undoes === undefined
      ? call('publish.start', {
          quarter,
          ...(rows === undefined ? {} : { rows: [...rows] }),
          ...(choices === undefined ? {} : { choices }),
        })
      : call('publish.undo', { quarter, run: undoes });
  take(await patiently(begin));
  let limited = 0;
  for (;;) {
    const { progress } = driven;
    if (progress === null || progress.run === null || progress.state !== 'running') return driven;
    const { run } = progress;
    if (isStopped?.() === true) {
      take(await patiently(() => call('publish.stop', { quarter, run })));
      return driven;
    }
    // Jira may go on saying "later" without saying how much later.
    limited = progress.wait === 'rate-limit' ? limited + 1 : 0;
    const longer = limited > 1 ? 2 ** Math.min(limited - 1, 4) : 1;
    const waitMs = Math.max(progress.waitMs, Math.min(LONGEST_WAIT_MS, progress.waitMs * longer));
    if (waitMs >= PIECE_MS) tell({ ...driven, waitMs });
    await pause(waitMs);
    if (isStopped?.() === true) continue;
    take(await patiently(() => call('publish.step', { quarter, run })));
  }
};

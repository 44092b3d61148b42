import { asCallFailed, type CallFailed } from '../rpc/call-failed';
import type { Sync } from './apply-sync';
import { FASTEST_MS, nextPause, pauseWhile, retryPause, withJitter } from './sync-rhythm';
import { createNewsHint } from './news-hint';

interface SyncLoopOptions {
  readonly sync: () => Promise<{ readonly changed: boolean; readonly sync: Sync }>;
  readonly failed: (failure: CallFailed) => void;
  readonly random: () => number;
  readonly isVisible: () => boolean;
}

export interface SyncLoop {
  start(): () => void;
  /** Asks now. */
  now(): void;
  /** Something happens here: others are likely to answer it soon. */
  quicken(): void;
}

/** Nobody may see it any more, or this page is too old to understand the answer: asking again changes nothing. */
const isFinal = ({ code }: CallFailed): boolean => code === 'not-found' || code === 'reload';

/** Asks for news in an adaptive rhythm; a hint over realtime only makes it ask sooner. */
export const createSyncLoop = ({ sync, failed, random, isVisible }: SyncLoopOptions): SyncLoop => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FASTEST_MS;
  let failures = 0;
  let asking = false;
  let stopped = true;
  const hint = createNewsHint({ random, ask: () => now() });

  const plan = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void ask(), milliseconds);
  };

  const ask = async (): Promise<void> => {
    if (asking || stopped) return;
    asking = true;
    try {
      const { changed, sync: answer } = await sync();
      failures = 0;
      pause = nextPause(pause, changed);
      hint.listen(answer);
      plan(pauseWhile(isVisible(), withJitter(pause, random())));
    } catch (error) {
      const failure = asCallFailed(error, 'quarter.sync');
      failed(failure);
      failures += 1;
      if (isFinal(failure)) stopped = true;
      else plan(withJitter(retryPause(failures), random()));
    } finally {
      asking = false;
    }
  };

  const now = (): void => plan(0);

  return {
    now,
    quicken: () => {
      pause = FASTEST_MS;
      plan(withJitter(pause, random()));
    },
    start: () => {
      stopped = false;
      plan(withJitter(pause, random()));
      return () => {
        stopped = true;
        clearTimeout(timer);
        hint.close();
      };
    },
  };
};

import { asCallFailed, type CallFailed } from '../rpc/call-failed';
import { FASTEST_MS, nextPause, pauseWhile, retryPause, withJitter } from './sync-rhythm';
import { createChangeSubscription, type ChangeChannel } from './change-subscription';

interface SyncLoopOptions {
  /** Asks; `wantsHint`: with the right to listen. */
  readonly sync: (
    wantsHint: boolean,
  ) => Promise<{ readonly changed: boolean; readonly hint: ChangeChannel | null }>;
  /** What opening the quarter offered. */
  readonly hint: ChangeChannel | null;
  readonly failed: (failure: CallFailed) => void;
  readonly random: () => number;
  readonly isVisible: () => boolean;
  /** Revision of the page. */
  readonly known: () => number;
  /** Whether people act together where this page is. */
  readonly isInRoom: () => boolean;
  /** Whether people are waited for there. */
  readonly isWaiting: () => boolean;
}

export interface SyncLoop {
  readonly start: () => () => void;
  /** Asks now. */
  readonly now: () => void;
  /** Something happens here: others are likely to answer it soon. */
  readonly speedUp: () => void;
  /** Another answer brought the news: the next poll need not come at once. */
  readonly heard: () => void;
}

/** Nobody may see it any more, or this page is too old to understand the answer: asking again changes nothing. */
const isFinal = ({ code }: CallFailed): boolean => code === 'not-found' || code === 'reload';

/** Asks for news in an adaptive rhythm; an announcement over realtime only makes it ask sooner. */
export const createSyncLoop = (options: SyncLoopOptions): SyncLoop => {
  const { sync, hint, failed, random, isVisible, known, isInRoom, isWaiting } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FASTEST_MS;
  let failures = 0;
  let asking = false;
  let stopped = true;
  /** Asked for while an answer was under way, which may be older than what it was asked for. */
  let again = false;
  /** Milliseconds since the epoch. */
  let askedAt = 0;
  const isAskedAgain = (): boolean => again;
  const subscription = createChangeSubscription({ random, now: Date.now, ask: () => now(), known, isInRoom });

  const isNewsToUs = (changed: boolean): boolean => changed && !subscription.found().isAnnounced;

  const plan = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void ask(), milliseconds);
  };

  const ask = async (): Promise<void> => {
    if (stopped) return;
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    again = false;
    askedAt = Date.now();
    try {
      const { changed, hint: offered } = await sync(subscription.isWanted());
      failures = 0;
      const isUnannounced = isNewsToUs(changed);
      pause = nextPause(pause, isUnannounced, {
        isAnnounced: subscription.isAnnounced(),
        isInRoom: isInRoom(),
        isWaiting: isWaiting(),
      });
      subscription.listen(offered);
      plan(isAskedAgain() ? 0 : pauseWhile(isVisible(), withJitter(pause, random())));
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
    speedUp: () => {
      // Where it is announced, the answer is heard of without asking.
      if (subscription.isAnnounced()) return;
      pause = FASTEST_MS;
      plan(withJitter(pause, random()));
    },
    heard: () => {
      // Only where the answer told all that a poll would for now; presence and silence are told by polls alone.
      const isRecent = Date.now() - askedAt < pause;
      if (subscription.isAnnounced() && isRecent && !asking)
        plan(pauseWhile(isVisible(), withJitter(pause, random())));
    },
    start: () => {
      stopped = false;
      if (hint !== null) subscription.listen(hint);
      plan(withJitter(pause, random()));
      return () => {
        stopped = true;
        clearTimeout(timer);
        subscription.close();
      };
    },
  };
};

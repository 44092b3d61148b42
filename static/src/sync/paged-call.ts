import { joinPages } from '#domain/quarter/quarter-pages';
import type { Quarter } from '#domain/quarter/quarter';
import type { Call } from '../rpc/call';
import { CallFailed } from '../rpc/call-failed';
import { callWords } from '../rpc/words/call-words';

interface FirstPage {
  readonly seq: number;
  readonly quarter: Quarter;
  readonly pages: number;
}

const isFirstPage = (answer: unknown): answer is FirstPage =>
  typeof answer === 'object' &&
  answer !== null &&
  'pages' in answer &&
  'quarter' in answer &&
  'seq' in answer;

const syncIn = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'sync' in answer ? answer.sync : undefined;

/** The whole of what came as a first page; undefined while its quarter changes more quickly than it comes. */
const wholeOf = async <P extends FirstPage>(call: Call, first: P): Promise<P | undefined> => {
  const { seq, pages, quarter } = first;
  try {
    const others = await Promise.all(
      Array.from({ length: pages - 1 }, async (_, i) => {
        const page = await call('quarter.page', { quarter: quarter.id, seq, page: i + 1 });
        return page.quarter;
      }),
    );
    return { ...first, quarter: joinPages(quarter, others) };
  } catch (error) {
    if (error instanceof CallFailed && error.code === 'stale') return undefined;
    throw error;
  }
};

const MOST_TRIES = 3;

/**
 * The same calls; where an answer holds the first page of a quarter that was too large for it, the others are asked for
 * and the answer is given with the whole. Where that revision is gone meanwhile, the call is made again: the same
 * commands sent a second time are carried out once.
 */
export const pagedCall =
  (call: Call): Call =>
  async (key, input) => {
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      const answer = await call(key, input);
      const sync = syncIn(answer);
      if (isFirstPage(answer)) {
        const whole = await wholeOf(call, answer);
        if (whole !== undefined) return whole;
      } else if (isFirstPage(sync)) {
        const whole = await wholeOf(call, sync);
        // Which answers hold a sync is told by its being there, which their types by name do not carry.
        if (whole !== undefined) return Object.assign({}, answer, { sync: whole });
      } else return answer;
    }
    throw new CallFailed(
      {
        code: 'upstream',
        message: callWords.everChanging,
      },
      key,
    );
  };

import {
  drivePublish,
  type PublishCall,
  type PublishDriven,
  type PublishProgress,
} from '../../../static/src/features/publish/publish-driver';
import { callAs } from '../../support/sites/a-published-site';
import { letTimersEnd } from '../../support/sites/let-timers-end';
import type { Site } from '../../site/site';
import type { DatabaseSnapshot } from '../../site/site-database';

/** One request of a run to storage, realtime or Jira, as fault rules see it. */
export interface RecordedRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** The call of the page that made it. */
  readonly invocation: string | null;
}

/** A moment of a run, just before the page's next call. */
export interface Checkpoint {
  readonly snapshot: DatabaseSnapshot;
  readonly at: number;
  /** What the page's calls before it were answered. */
  readonly answers: readonly PublishProgress[];
  /** Requests that were made before it. */
  readonly requests: number;
}

export interface RecordedRun {
  /** In order. */
  readonly requests: readonly RecordedRequest[];
  /** The first is where the run begins. */
  readonly checkpoints: readonly Checkpoint[];
}

const requestsOf = (site: Site): readonly RecordedRequest[] =>
  site
    .traffic()
    .filter(({ kind }) => kind !== 'invoke')
    .map(({ kind, operation, method, path, invocation }) => ({
      operation: kind === 'rest' || operation === null ? `${method} ${path}` : operation,
      method,
      path,
      invocation,
    }));

/** Somebody closed the page when it told of a failure. */
export class PageClosed extends Error {
  /** A failure after which no page tries again. */
  readonly code = 'reload';
}

interface PageHabits {
  /** What calls before a checkpoint were answered; they are not made again, and nobody waits between them. */
  readonly answers?: readonly PublishProgress[];
  readonly beforeCall?: (answered: readonly PublishProgress[]) => void;
  /** The page is closed where a call fails, instead of trying again. */
  readonly closesOnFailure?: boolean;
  /** Asked before every call: the page was closed meanwhile. */
  readonly isClosed?: () => boolean;
}

/** Publishes as the page does, from the beginning or from a checkpoint to which the site was brought back. */
export const publishFrom = (
  site: Site,
  accountId: string,
  quarter: string,
  {
    answers = [],
    beforeCall = () => undefined,
    closesOnFailure = false,
    isClosed = () => false,
  }: PageHabits = {},
): Promise<PublishDriven> => {
  const page = callAs(site, accountId);
  const answered = [...answers];
  let replayed = 0;
  let isLive = answers.length === 0;
  const call = async (...asked: Parameters<PublishCall>): Promise<PublishProgress> => {
    const known = answers[replayed];
    replayed += 1;
    if (known !== undefined) return known;
    isLive = true;
    if (isClosed()) throw new PageClosed('The page was closed');
    beforeCall(answered);
    try {
      const answer = await page(...asked);
      answered.push(answer);
      return answer;
    } catch (error) {
      throw closesOnFailure ? new PageClosed('The page was closed', { cause: error }) : error;
    }
  };
  const wait = async (ms: number): Promise<void> => (isLive ? site.wait(ms) : undefined);
  return drivePublish({ call: call as PublishCall, wait, quarter });
};

/** At most so many moments are kept: each is a database beside the site's own, of which it can hold ten. */
const MOST_CHECKPOINTS = 7;

interface Beginning {
  readonly snapshot: DatabaseSnapshot;
  readonly at: number;
}

/** Brings the site back to a checkpoint, with what the worker would remember of the quarter by then. */
export const goBackTo = async (
  site: Site,
  { snapshot, at, answers }: Checkpoint,
  quarter: string,
  run: { readonly name: string; readonly seed: number },
): Promise<void> => {
  await letTimersEnd(site);
  site.restoreAs(run.name, snapshot, { at, seed: run.seed });
  if (answers.length > 0) await callAs(site, 'ada', { isSilent: true })('quarter.open', { quarter });
};

const namesOf = (requests: readonly RecordedRequest[]): string =>
  requests.map(({ operation }) => operation.replace(/\?.*/, '')).join('\n');

/**
 * An undisturbed run with moments to go back to, so that a run that is struck late need not be made from its start.
 * A moment from which the rest of the run does not make the very same requests is not kept.
 */
export const recordRun = async (site: Site, quarter: string, start: Beginning): Promise<RecordedRun> => {
  const first: Checkpoint = { ...start, answers: [], requests: 0 };
  await goBackTo(site, first, quarter, { name: 'recorded', seed: 1 });
  const before: number[] = [];
  await publishFrom(site, 'ben', quarter, {
    beforeCall: () => {
      before.push(requestsOf(site).length);
    },
  });
  const requests = requestsOf(site);

  const isWorthIt = chosenCalls(before, requests.length);
  const taken: Checkpoint[] = [];
  await goBackTo(site, first, quarter, { name: 'recorded again', seed: 1 });
  await publishFrom(site, 'ben', quarter, {
    beforeCall: (answered) => {
      if (!isWorthIt.has(answered.length)) return;
      const made = requestsOf(site).length;
      taken.push({ snapshot: site.snapshot(), at: site.time.now(), answers: [...answered], requests: made });
    },
  });

  const checkpoints = [first];
  for (const [index, checkpoint] of taken.entries()) {
    await goBackTo(site, checkpoint, quarter, { name: `tried ${String(index)}`, seed: 1 });
    await publishFrom(site, 'ben', quarter, { answers: checkpoint.answers });
    if (namesOf(requestsOf(site)) === namesOf(requests.slice(checkpoint.requests)))
      checkpoints.push(checkpoint);
    else checkpoint.snapshot.release();
  }
  return { requests, checkpoints };
};

/** The calls before which a moment is kept: about equally many requests apart, and never the first one. */
const chosenCalls = (before: readonly number[], total: number): ReadonlySet<number> => {
  const chosen = new Set<number>();
  let last = 0;
  for (const [call, requests] of before.entries()) {
    if (requests - last < total / (MOST_CHECKPOINTS + 1) || chosen.size === MOST_CHECKPOINTS) continue;
    chosen.add(call);
    last = requests;
  }
  return chosen;
};

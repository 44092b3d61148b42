import { checkInsOf } from '../../entities/agreement/check-in/check-ins-of';
import type { CheckIn, CheckIns } from '../../entities/agreement/check-in/check-in';
import type { Metric, Metrics } from '../../entities/agreement/metric/metric';
import { metricOf } from '../../entities/agreement/metric/metric-of';
import type { Day } from '../../kernel/day';
import { weekNumber } from '../../kernel/week-number';
import type { Tally } from './output';

/** A number counts as on its way while it is no further behind the time gone than this part of the way. */
const BEHIND = 0.12;
const FAR_BEHIND = 0.36;

/** After so many weeks without a value nobody knows any more. */
const STALE_WEEKS = 2;

export type Pace =
  /** At its target, or beyond. */
  | 'reached'
  | 'onTheWay'
  /** More than an eighth of the way behind what the time gone would ask for. */
  | 'behind'
  /** More than a third of the way behind it. */
  | 'farBehind'
  /** No start, no target or no value: nothing to compare. */
  | 'unknown';

/** A key result as its number tells it: what changed for customers, never how much work was finished. */
export interface MetricProgress {
  readonly metric: Metric;
  /** The oldest day first. */
  readonly values: readonly CheckIn[];
  /** The last value; null: nobody typed one. */
  readonly now: CheckIn | null;
  /** Part of the way from start to target, 1 at the target; less than 0 where it went the wrong way; null: unknown. */
  readonly share: number | null;
  readonly pace: Pace;
  /** The week in which it was last asked for, where that is two weeks ago or more and the quarter runs; else null. */
  readonly staleSince: number | null;
}

interface Reads extends Metrics, CheckIns {
  readonly settings: { readonly startDate: Day; readonly weeks: number };
}

/** The part of the quarter that is over when this week is: 0 before it, 1 after it. */
export const timeGone = ({ startDate, weeks }: Reads['settings'], today: Day): number => {
  const week = weekNumber(startDate, today) ?? 0;
  return Math.min(1, Math.max(0, week / weeks));
};

const shareOf = (
  { baseline, target }: Pick<Metric, 'baseline' | 'target'>,
  value: number | null,
): number | null =>
  value === null || baseline === null || target === null || baseline === target
    ? null
    : (value - baseline) / (target - baseline);

const paceOf = (share: number | null, gone: number): Pace => {
  if (share === null) return 'unknown';
  if (share >= 1) return 'reached';
  const late = gone - share;
  return late > FAR_BEHIND ? 'farBehind' : late > BEHIND ? 'behind' : 'onTheWay';
};

/**
 * How a number stands against what a day would ask of it.
 *
 * @param value the last one; null: nobody typed one
 * @param day the reader's calendar day, or the one as of which something is told
 */
export const paceOn = (
  metric: Pick<Metric, 'baseline' | 'target'>,
  value: number | null,
  plan: Reads['settings'],
  day: Day,
): Pace => paceOf(shareOf(metric, value), timeGone(plan, day));

const staleSince = (startDate: Day, weeks: number, now: CheckIn | null, today: Day): number | null => {
  if (now === null) return null;
  const [asked, week] = [weekNumber(startDate, now.day), weekNumber(startDate, today)];
  const isRunning = week !== null && week >= 1 && week <= weeks;
  return asked !== null && isRunning && week - asked >= STALE_WEEKS ? asked : null;
};

/**
 * How far a key result is by its number; undefined: it has none. What the time gone asks for is linear over the weeks.
 *
 * @param today the reader's calendar day
 */
export const metricProgress = (
  quarter: Reads,
  keyResultId: string,
  today: Day,
): MetricProgress | undefined => {
  const metric = metricOf(quarter, keyResultId);
  if (metric === undefined) return undefined;
  const { startDate, weeks } = quarter.settings;
  const values = checkInsOf(quarter, metric.id);
  const now = values.at(-1) ?? null;
  const share = shareOf(metric, now?.value ?? null);
  return {
    metric,
    values,
    now,
    share,
    pace: paceOf(share, timeGone(quarter.settings, today)),
    staleSince: staleSince(startDate, weeks, now, today),
  };
};

/** Work and number that tell two stories, which is worth a talk. */
export type Mismatch =
  /** Two thirds of the cards are done, and the number went less than a tenth of the way. */
  | 'deliveredNotMoving'
  /** The number went more than half of the way, and of all cards, which are work items, none is done. */
  | 'movingNothingDelivered';

/** Where the work of a key result and its number do not fit together; null: they do, or nobody can tell. */
export const mismatchOf = (share: number | null, cards: Tally): Mismatch | null => {
  if (share === null || cards.total === 0) return null;
  if (cards.done * 3 >= cards.total * 2 && share < 0.1) return 'deliveredNotMoving';
  const isKnown = cards.unknown === 0 && cards.notInJira === 0;
  return isKnown && cards.done === 0 && share > 0.5 ? 'movingNothingDelivered' : null;
};

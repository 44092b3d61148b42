import type { Quarter } from '../quarter/quarter';
import { hasId } from '../kernel/collection';
import { otherEnd, ridingLink, type LinkPlan } from './link-plan';
import { parentOf } from './parent-plan';
import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';

/** Writes on one issue, both ends of a link counted, stay below three a second. */
const WRITES_PER_SECOND = 2.5;

/** How long an issue is left alone after a write, either end of a link. */
export const APART_MS = 1000 / WRITES_PER_SECOND;

/** How long issues have to be left alone of which each was written to as often as it is named. */
export const paceMs = (written: readonly string[]): number => {
  const most = Math.max(0, ...counts(written).values());
  return most <= 1 ? 0 : Math.ceil(most * APART_MS);
};

/**
 * The next rows to create in one call. Objectives come first, and what becomes a child waits until its parent is an
 * issue, as far as this run makes it one. One link rides on a creation, so linked cards may share a batch as long as
 * each has another link to ride: a card that has none yet goes in a later batch than one of its neighbours, which
 * gives it one. Of those the ones with many neighbours left go early, which leaves the rest free of one another;
 * among equals those are taken whose links fall on issues that this batch touches least for what is still to come
 * on them, so that no issue is written in bursts.
 *
 * @param rows what is still to be created
 */
export const nextBatch = (
  quarter: Quarter,
  { plan, mapping }: { readonly plan: LinkPlan; readonly mapping: PublishMapping },
  rows: readonly string[],
  size: number,
): readonly string[] => {
  const waiting = new Set(rows);
  const objectives = rows.filter((row) => hasId(quarter.objectives, row));
  const candidates =
    objectives.length > 0
      ? objectives
      : rows.filter((row) => !waiting.has(parentOf(quarter, row, mapping) ?? ''));
  /** The issue that a row's link would fall on. */
  const ridden = new Map(
    candidates.flatMap((row) => {
      const link = ridingLink(quarter, plan, row);
      return link === undefined ? [] : [[row, otherEnd(link, row)] as const];
    }),
  );
  const toCome = counts([...ridden.values()]);
  const neighbours = (row: string): readonly string[] =>
    (plan.get(row) ?? []).map((link) => otherEnd(link, row));
  const standing = candidates.map((row) => ({
    row,
    degree: ridden.has(row)
      ? Number.POSITIVE_INFINITY
      : neighbours(row).filter((other) => waiting.has(other)).length,
  }));

  const chosen: string[] = [];
  const closed = new Set<string>();
  const touched = new Map<string, number>();
  const burst = (row: string): number => {
    const issue = ridden.get(row);
    return issue === undefined ? 0 : ((touched.get(issue) ?? 0) + 1) / (toCome.get(issue) ?? 1);
  };
  while (chosen.length < size) {
    let best: { readonly row: string; readonly degree: number; readonly burst: number } | undefined;
    for (const one of standing) {
      if (closed.has(one.row) || (best !== undefined && one.degree < best.degree)) continue;
      const cost = burst(one.row);
      if (best === undefined || one.degree > best.degree || cost < best.burst) best = { ...one, burst: cost };
    }
    if (best === undefined) break;
    chosen.push(best.row);
    closed.add(best.row);
    for (const other of neighbours(best.row)) if (!ridden.has(other)) closed.add(other);
    const issue = ridden.get(best.row);
    if (issue !== undefined) touched.set(issue, (touched.get(issue) ?? 0) + 1);
  }
  return chosen;
};

const counts = (all: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const one of all) found.set(one, (found.get(one) ?? 0) + 1);
  return found;
};

const SLOW_MS = 8_000;
const SMALLEST_BATCH = 5;

/** What remains of a batch size after an answer that was lost. */
export const halvedSize = (size: number): number => Math.max(SMALLEST_BATCH, Math.floor(size / 2));

/** What remains of it after an answer: half when it took over eight seconds. */
export const adaptedSize = (size: number, tookMs: number): number =>
  tookMs > SLOW_MS ? halvedSize(size) : size;

import type { Quarter } from '../quarter/quarter';
import { hasId } from '../shared/collection';
import { otherEnd, type LinkPlan } from './link-plan';
import { parentOf } from './parent-plan';
import type { PublishMapping } from './publish-mapping';

/** Writes on one issue, both ends of a link counted, stay below three a second. */
const WRITES_PER_SECOND = 2.5;

export interface Batch {
  readonly rows: readonly string[];
  /** Most writes that one existing issue gets from this batch. */
  readonly writes: number;
}

/** How long an issue that was written so often has to be left alone. */
export const paceMs = (writes: number): number =>
  writes <= 1 ? 0 : Math.ceil((writes / WRITES_PER_SECOND) * 1000);

/**
 * The next rows to create in one call. Objectives come first. Linked cards never share a batch: the later of two
 * carries the link, whichever its direction, so that it costs no call of its own. What becomes a child waits until
 * its parent is an issue, as far as this run makes it one. Cards with many neighbours left
 * go early, which leaves the rest free of one another; among equals those are taken whose links fall on issues
 * that this batch touches least for what is still to come on them, so that no issue is written in bursts.
 *
 * @param rows what is still to be created
 */
export const nextBatch = (
  quarter: Quarter,
  { plan, mapping }: { readonly plan: LinkPlan; readonly mapping: PublishMapping },
  rows: readonly string[],
  size: number,
): Batch => {
  const waiting = new Set(rows);
  const objectives = rows.filter((row) => hasId(quarter.objectives, row));
  const candidates =
    objectives.length > 0
      ? objectives
      : rows.filter((row) => !waiting.has(parentOf(quarter, row, mapping) ?? ''));
  const neighbours = new Map(
    candidates.map((row) => [row, (plan.get(row) ?? []).map((link) => otherEnd(link, row))] as const),
  );
  /** Links that a row would carry: those to issues that exist. */
  const carried = new Map(
    candidates.map(
      (row) => [row, (neighbours.get(row) ?? []).filter((other) => hasId(quarter.receipts, other))] as const,
    ),
  );
  const toCome = counts([...carried.values()].flat());
  const degree = (row: string): number =>
    (neighbours.get(row) ?? []).filter((other) => waiting.has(other)).length;
  const byDegree = candidates.map((row, index) => ({ row, index, degree: degree(row) }));

  const chosen: string[] = [];
  const closed = new Set<string>();
  const touched = new Map<string, number>();
  const burst = (row: string): number =>
    Math.max(
      0,
      ...(carried.get(row) ?? []).map((issue) => ((touched.get(issue) ?? 0) + 1) / (toCome.get(issue) ?? 1)),
    );
  while (chosen.length < size) {
    let best:
      | { readonly row: string; readonly index: number; readonly degree: number; readonly burst: number }
      | undefined;
    for (const one of byDegree) {
      if (closed.has(one.row) || (best !== undefined && one.degree < best.degree)) continue;
      const cost = burst(one.row);
      if (best === undefined || one.degree > best.degree || cost < best.burst) best = { ...one, burst: cost };
    }
    if (best === undefined) break;
    chosen.push(best.row);
    closed.add(best.row);
    for (const other of neighbours.get(best.row) ?? []) closed.add(other);
    for (const issue of carried.get(best.row) ?? []) touched.set(issue, (touched.get(issue) ?? 0) + 1);
  }
  return { rows: chosen, writes: Math.max(0, ...touched.values()) };
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

import type { Change } from './change';
import { allOf } from './collections';
import { CONCEPTS } from './entity-definitions';
import { findById } from '../kernel/collection';
import { withFindings, type RunFindings } from '../entities/publishing/run/noted';
import type { PublishRun } from '../entities/publishing/run/publish-run';
import { listBefore } from './list-before';
import type { Entity, Quarter } from './quarter';

/**
 * What a quarter may hold, in characters of JSON: what everybody who opens it reads and keeps in memory.
 * Two thousand cards of three thousand characters each fit.
 */
export const QUARTER_BUDGET = 6_000_000;

// Remembered by the thing itself and gone with it: nothing here outlives the quarter it was counted for.
const sizes = new WeakMap<object, number>();

/** Characters of JSON of one thing of a quarter, counted once in its lifetime. */
export const sizeOfThing = (thing: Entity): number => {
  const known = sizes.get(thing);
  if (known !== undefined) return known;
  // With the comma that parts it from its neighbour.
  const size = JSON.stringify(thing).length + 1;
  sizes.set(thing, size);
  return size;
};

const sizeOfValue = (value: unknown): number => JSON.stringify(value ?? null).length;

/**
 * Characters of JSON of a quarter: those of everything in its collections, as `JSON.stringify` writes it, with a comma
 * each. Settings, names of collections and the ledger's history do not count. It is a function of the quarter as it
 * stands, so that nothing has to be stored or read for it; a thing is counted once in its lifetime.
 */
export const sizeOf = (quarter: Quarter): number =>
  CONCEPTS.reduce(
    (sum, concept) => allOf(quarter, concept).reduce((all, thing) => all + sizeOfThing(thing), sum),
    0,
  );

const growthByFindings = (run: PublishRun, more: RunFindings): number => {
  const after = withFindings(run, more);
  return (Object.keys(after) as (keyof RunFindings)[]).reduce(
    (sum, list) => sum + sizeOfValue(after[list]) - sizeOfValue(run[list]),
    0,
  );
};

/** By how many characters changes make a quarter longer; negative: shorter. */
export const growthOf = (quarter: Quarter, changes: readonly Change[]): number =>
  changes.reduce((sum, change, i) => {
    switch (change.kind) {
      case 'added':
        return sum + sizeOfThing(change.now);
      case 'removed':
        return sum - sizeOfThing(change.was);
      case 'edited':
        return change.concept === 'quarter' ? sum : sum + sizeOfValue(change.now) - sizeOfValue(change.was);
      case 'moved':
        return sum + change.now.length - change.was.length;
      case 'listed':
        // With the comma that parts it from others; alone in its list it has none.
        return sum + sizeOfValue(change.now) + Number(listBefore(quarter, changes, change).length > 0);
      case 'unlisted':
        return sum - sizeOfValue(change.was) - Number(listBefore(quarter, changes, change).length > 1);
      case 'published':
        return change.now.reduce((all, receipt) => {
          const present = findById(quarter.receipts, receipt.id);
          // One that the same entry took away first was counted with its removal.
          const isGone = changes
            .slice(0, i)
            .some(
              ({ concept, kind, id }) => concept === 'receipt' && kind === 'removed' && id === receipt.id,
            );
          return all + sizeOfThing(receipt) - (present === undefined || isGone ? 0 : sizeOfThing(present));
        }, sum);
      case 'noted': {
        const run = findById(quarter.runs, change.id);
        return run === undefined ? sum : sum + growthByFindings(run, change.now);
      }
      case 'created':
      case 'revealed':
      case 'purged':
        // Nobody wrote anything with it.
        return sum;
    }
  }, 0);

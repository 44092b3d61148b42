import type { Change } from './change';
import { definitionOf } from './entity-definitions';
import { emptyQuarter } from './empty-quarter';
import type { Quarter } from './quarter';

/**
 * What is true after a change. Pure and unchecked: `decide` said before that it may happen.
 * A change of something that is not there changes nothing.
 *
 * @throws where the ledger itself is broken: a quarter that was never made, or made twice
 */
export const evolve = (quarter: Quarter | null, change: Change): Quarter => {
  if (change.concept === 'quarter' && change.kind === 'created') {
    if (quarter !== null) throw new Error(`Quarter ${quarter.id} is made a second time in its own ledger.`);
    return emptyQuarter(change.id, change.now);
  }
  if (quarter === null) {
    throw new Error(
      `A ledger begins with a change of ${change.concept} instead of the making of its quarter.`,
    );
  }
  if (change.concept === 'quarter') {
    if (change.kind === 'purged') return quarter;
    return { ...quarter, settings: { ...quarter.settings, [change.field]: change.now } };
  }
  return definitionOf(change.concept).changes.evolve(quarter, change);
};

/** Several changes, one after the other; at least one where there is no quarter yet. */
export const evolveAll = (quarter: Quarter | null, changes: readonly Change[]): Quarter => {
  const after = changes.reduce<Quarter | null>(evolve, quarter);
  if (after === null) throw new Error('A ledger without entries holds no quarter.');
  return after;
};

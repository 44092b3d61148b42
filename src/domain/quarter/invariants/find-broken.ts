import { findById } from '../../kernel/collection';
import { sameJson, type Json } from '../../kernel/json';
import type { Means } from '../asking';
import type { Change } from '../change';
import { namesOf } from '../../kernel/names-of';
import { definitionOf } from '../entity-definitions';
import type { EntityName, Entity, Quarter } from '../quarter';
import { findDangling, findDanglingOf, type Dangling } from '../references';
import type { Invariant } from './invariant';
import { oneIssueAReceipt } from './one-issue-a-receipt';
import { planInvariants } from './plan-invariants';
import type { Problem } from './problem';
import { writingInvariants } from './writing-invariants';

const invariants: readonly Invariant[] = [...writingInvariants, ...planInvariants, oneIssueAReceipt];

const nameOf = (quarter: Quarter, concept: EntityName, thing: Entity): string => {
  const name = namesOf([
    (concept === 'placement' ? findById(quarter.milestones, thing.id) : undefined) ?? thing,
  ]);
  if (name !== '') return name;
  const { noun } = definitionOf(concept).words;
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
};

const sameDangling = (a: Dangling, b: Dangling): boolean =>
  a.concept === b.concept && a.thing.id === b.thing.id && a.to === b.to && a.id === b.id;

/** What would refer to what is not there; looked for everywhere only where something goes. */
const findLoose = (before: Quarter, after: Quarter, changes: readonly Change[]): Problem | undefined => {
  const touched = new Set(changes.map((change) => change.id));
  const loose = changes.some(({ kind }) => kind === 'removed')
    ? findDangling(after).filter(({ thing, id }) => touched.has(id) || touched.has(thing.id))
    : changes.flatMap((change) =>
        change.concept === 'quarter' ? [] : findDanglingOf(after, change.concept, change.id),
      );
  if (loose.length === 0) return undefined;
  const earlier = findDangling(before);
  const found = loose.find((one) => !earlier.some((other) => sameDangling(one, other)));
  if (found === undefined) return undefined;
  const { concept, thing, to, id } = found;
  const name = nameOf(after, concept, thing);
  return touched.has(thing.id) && !touched.has(id)
    ? { kind: 'built-on', concept: to, id, name }
    : { kind: 'built-on', concept, id: thing.id, name };
};

/** Why the quarter may not be as these changes make it; what was broken before them refuses nothing. */
export const findBroken = (
  before: Quarter,
  after: Quarter,
  changes: readonly Change[],
  means: Means,
): Problem | undefined => {
  const loose = findLoose(before, after, changes);
  if (loose !== undefined) return loose;
  for (const { touches, find, spares = [] } of invariants) {
    if (spares.includes(means)) continue;
    for (const change of changes.filter(touches)) {
      const problem = find(after, change);
      if (problem === undefined) continue;
      const earlier = find(before, change);
      if (!sameJson(problem as unknown as Json, earlier as unknown as Json)) return problem;
    }
  }
  return undefined;
};

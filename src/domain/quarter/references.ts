import { findById, hasId } from '../kernel/collection';
import { allOf, CONCEPTS } from './collections';
import type { Concept, Concepts, Entity, Quarter } from './quarter';

type Pointer<C extends Concept> = (thing: Concepts[C]) => readonly (string | null)[];

interface PointersOf<C extends Concept> {
  readonly to: Concept;
  readonly ids: Pointer<C>;
  /** What becomes of the referring thing when the other is removed: it goes along, or keeps it from going. */
  readonly removal: 'cascade' | 'restrict';
}

/**
 * What refers to what. Authors, voters and publishers are not among it: who did something stays on record
 * by an id of its own after the member is gone.
 */
export const pointers: { readonly [C in Concept]: readonly PointersOf<C>[] } = {
  member: [],
  vision: [],
  companyObjective: [],
  objective: [
    { to: 'companyObjective', ids: (objective) => objective.companyObjectiveIds, removal: 'restrict' },
  ],
  keyResult: [{ to: 'objective', ids: (keyResult) => [keyResult.objectiveId], removal: 'cascade' }],
  hypothesis: [
    { to: 'objective', ids: (hypothesis) => [hypothesis.objectiveId], removal: 'cascade' },
    { to: 'keyResult', ids: (hypothesis) => hypothesis.keyResultIds, removal: 'restrict' },
  ],
  milestone: [
    { to: 'objective', ids: (milestone) => [milestone.objectiveId], removal: 'restrict' },
    { to: 'keyResult', ids: (milestone) => milestone.keyResultIds, removal: 'restrict' },
    { to: 'hypothesis', ids: (milestone) => milestone.hypothesisIds, removal: 'restrict' },
    { to: 'member', ids: (milestone) => [milestone.ownerId], removal: 'restrict' },
  ],
  dependency: [
    { to: 'milestone', ids: (dependency) => [dependency.milestoneId], removal: 'cascade' },
    { to: 'milestone', ids: (dependency) => [dependency.targetMilestoneId], removal: 'restrict' },
  ],
  placement: [{ to: 'milestone', ids: (placement) => [placement.id], removal: 'cascade' }],
  sizeDefinition: [],
  effortRound: [{ to: 'milestone', ids: (round) => [round.milestoneId], removal: 'cascade' }],
  ballot: [{ to: 'effortRound', ids: (ballot) => [ballot.roundId], removal: 'cascade' }],
  mapping: [],
  run: [],
  // Issues outlive the cards that they came from.
  receipt: [],
};

/** A thing that refers to another which is not there. */
export interface Dangling {
  readonly concept: Concept;
  readonly thing: Entity;
  readonly to: Concept;
  readonly id: string;
}

const looseOf = (quarter: Quarter, concept: Concept, thing: Entity): readonly Dangling[] =>
  (pointers[concept] as readonly PointersOf<Concept>[]).flatMap(({ to, ids }) =>
    (ids as (one: Entity) => readonly (string | null)[])(thing)
      .filter((id): id is string => id !== null && !hasId(allOf(quarter, to), id))
      .map((id) => ({ concept, thing, to, id })),
  );

/** Everything that refers to what is not there, in one pass. */
export const findDangling = (quarter: Quarter): readonly Dangling[] =>
  CONCEPTS.flatMap((concept) =>
    pointers[concept].length === 0
      ? []
      : allOf(quarter, concept).flatMap((thing) => looseOf(quarter, concept, thing)),
  );

/** What one thing refers to that is not there. */
export const findDanglingOf = (quarter: Quarter, concept: Concept, id: string): readonly Dangling[] => {
  if (pointers[concept].length === 0) return [];
  const thing = findById(allOf(quarter, concept) as readonly Entity[], id);
  return thing === undefined ? [] : looseOf(quarter, concept, thing);
};

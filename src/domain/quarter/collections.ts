import { byId, type Order } from '../kernel/collection';
import { byRank } from '../kernel/rank';
import type { Concept, Concepts, Quarter } from './quarter';

/** Name of the list that holds a concept. */
type ListOf<C extends Concept> = {
  [K in keyof Quarter]: Quarter[K] extends readonly Concepts[C][] ? K : never;
}[keyof Quarter];

interface CollectionOf<C extends Concept> {
  readonly list: ListOf<C>;
  readonly order: Order<Concepts[C]>;
}

/** Where each concept lives and what order it stands in; exhaustive, so that no concept is forgotten. */
export const collections: { readonly [C in Concept]: CollectionOf<C> } = {
  member: { list: 'members', order: byId },
  vision: { list: 'visions', order: byId },
  companyObjective: { list: 'companyObjectives', order: byRank },
  objective: { list: 'objectives', order: byRank },
  keyResult: { list: 'keyResults', order: byRank },
  hypothesis: { list: 'hypotheses', order: byRank },
  milestone: { list: 'milestones', order: byRank },
  dependency: { list: 'dependencies', order: byId },
  placement: { list: 'placements', order: byId },
  sizeDefinition: { list: 'sizeDefinitions', order: byId },
  effortRound: { list: 'effortRounds', order: byId },
  // By id, never by time or value: the order of ballots tells nothing before the reveal.
  ballot: { list: 'ballots', order: byId },
  mapping: { list: 'mappings', order: byId },
  run: { list: 'runs', order: byId },
  receipt: { list: 'receipts', order: byId },
};

export const CONCEPTS = Object.keys(collections) as readonly Concept[];

/** Whether the things of a concept stand in an order of the team's own. */
export const isRanked = (concept: Concept): boolean => collections[concept].order === byRank;

/** All things of a concept, in their order. */
export const allOf = <C extends Concept>(quarter: Quarter, concept: C): readonly Concepts[C][] =>
  quarter[collections[concept].list] as readonly Concepts[C][];

/** The quarter with another list of that concept; the same quarter where the list is the same. */
export const withAll = <C extends Concept>(
  quarter: Quarter,
  concept: C,
  all: readonly Concepts[C][],
): Quarter => {
  const { list } = collections[concept];
  return quarter[list] === all ? quarter : { ...quarter, [list]: all };
};

import { companyObjectiveCollection } from '../entities/agreement/company-objective/company-objective';
import { hypothesisCollection } from '../entities/agreement/hypothesis/hypothesis';
import { keyResultCollection } from '../entities/agreement/key-result/key-result';
import { objectiveCollection } from '../entities/agreement/objective/objective';
import { visionCollection } from '../entities/agreement/vision/vision';
import { dependencyCollection } from '../entities/milestones/dependency/dependency';
import { milestoneCollection } from '../entities/milestones/milestone/milestone';
import { placementCollection } from '../entities/plan/placement/placement';
import { mappingCollection } from '../entities/publishing/mapping/publish-mapping';
import { receiptCollection } from '../entities/publishing/receipt/receipt';
import { runCollection } from '../entities/publishing/run/publish-run';
import { ballotCollection } from '../entities/scoring/ballot/ballot';
import { effortRoundCollection } from '../entities/scoring/effort-round/effort-round';
import { sizeDefinitionCollection } from '../entities/scoring/size-definition/size-definition';
import { memberCollection } from '../entities/team/member/member';
import type { EntityCollection } from '../kernel/entity-collection';
import type { Concept, Concepts, Quarter } from './quarter';

/** Where each entity lives and what order it stands in; exhaustive, and from upstream to what refers to it. */
export const collections: {
  readonly [C in Concept]: EntityCollection<C, Concepts[C], keyof Quarter & string>;
} = {
  member: memberCollection,
  vision: visionCollection,
  companyObjective: companyObjectiveCollection,
  objective: objectiveCollection,
  keyResult: keyResultCollection,
  hypothesis: hypothesisCollection,
  milestone: milestoneCollection,
  dependency: dependencyCollection,
  placement: placementCollection,
  sizeDefinition: sizeDefinitionCollection,
  effortRound: effortRoundCollection,
  ballot: ballotCollection,
  mapping: mappingCollection,
  run: runCollection,
  receipt: receiptCollection,
};

export const CONCEPTS = Object.keys(collections) as readonly Concept[];

/** Whether the things of an entity stand in an order of the team's own. */
export const isRanked = (concept: Concept): boolean => collections[concept].isRanked;

/** All things of an entity, in their order. */
export const allOf = <C extends Concept>(quarter: Quarter, concept: C): readonly Concepts[C][] =>
  quarter[collections[concept].list] as unknown as readonly Concepts[C][];

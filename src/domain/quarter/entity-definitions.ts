import { companyObjectiveDefinition } from '../entities/agreement/company-objective/company-objective-definition';
import { featureDefinition } from '../entities/agreement/feature/feature-definition';
import { hypothesisDefinition } from '../entities/agreement/hypothesis/hypothesis-definition';
import { keyResultDefinition } from '../entities/agreement/key-result/key-result-definition';
import { checkInDefinition } from '../entities/agreement/check-in/check-in-definition';
import { metricDefinition } from '../entities/agreement/metric/metric-definition';
import { objectiveDefinition } from '../entities/agreement/objective/objective-definition';
import { painGainDefinition } from '../entities/agreement/pain-gain/pain-gain-definition';
import { productAreaDefinition } from '../entities/agreement/product-area/product-area-definition';
import { visionDefinition } from '../entities/agreement/vision/vision-definition';
import { pageShareDefinition } from '../entities/exports/page-share/page-share-definition';
import { releaseDefinition } from '../entities/exports/release/release-definition';
import { acknowledgementDefinition } from '../entities/facilitation/acknowledgement/acknowledgement-definition';
import { attendanceDefinition } from '../entities/facilitation/attendance/attendance-definition';
import { blockerDefinition } from '../entities/facilitation/blocker/blocker-definition';
import { canvasNoteDefinition } from '../entities/facilitation/canvas-note/canvas-note-definition';
import { clusterDefinition } from '../entities/facilitation/cluster/cluster-definition';
import { confidenceRoundDefinition } from '../entities/facilitation/confidence-round/confidence-round-definition';
import { contributionDefinition } from '../entities/facilitation/contribution/contribution-definition';
import { parkedNoteDefinition } from '../entities/facilitation/parked-note/parked-note-definition';
import { placeDefinition } from '../entities/facilitation/place/place-definition';
import { sessionDefinition } from '../entities/facilitation/session/session-definition';
import { sessionRunDefinition } from '../entities/facilitation/session-run/session-run-definition';
import { voteRoundDefinition } from '../entities/facilitation/vote-round/vote-round-definition';
import { writingRoundDefinition } from '../entities/facilitation/writing-round/writing-round-definition';
import { dependencyDefinition } from '../entities/milestones/dependency/dependency-definition';
import { milestoneDefinition } from '../entities/milestones/milestone/milestone-definition';
import { absenceDefinition } from '../entities/plan/absence/absence-definition';
import { baselineDefinition } from '../entities/plan/baseline/baseline-definition';
import { markerDefinition } from '../entities/plan/marker/marker-definition';
import { placementDefinition } from '../entities/plan/placement/placement-definition';
import { reactionDefinition } from '../entities/plan/reaction/reaction-definition';
import { revisionNoteDefinition } from '../entities/plan/revision-note/revision-note-definition';
import { scenarioDefinition } from '../entities/plan/scenario/scenario-definition';
import { setAsideDefinition } from '../entities/plan/set-aside/set-aside-definition';
import { mappingDefinition } from '../entities/publishing/mapping/mapping-definition';
import { receiptDefinition } from '../entities/publishing/receipt/receipt-definition';
import { runDefinition } from '../entities/publishing/run/run-definition';
import { ballotDefinition } from '../entities/scoring/ballot/ballot-definition';
import { effortRoundDefinition } from '../entities/scoring/effort-round/effort-round-definition';
import { estimateDefinition } from '../entities/scoring/estimate/estimate-definition';
import { scoreRoundDefinition } from '../entities/scoring/score-round/score-round-definition';
import { sizeDefinitionDefinition } from '../entities/scoring/size-definition/size-definition-definition';
import { memberDefinition } from '../entities/team/member/member-definition';
import type { EntityDefinition } from '../kernel/entity-definition';
import type { Change } from './change';
import type { EntityName, EntityTypes, Entity, ListNames, Quarter } from './quarter';

type ChangeOf<C extends EntityName> = Extract<Change, { readonly concept: C }>;

/** Kinds of change that mean more than their values. */
type MoreKinds<C extends EntityName> = Exclude<
  ChangeOf<C>['kind'],
  'added' | 'edited' | 'removed' | 'moved' | 'listed' | 'unlisted'
>;

type DefinitionOf<C extends EntityName> = EntityDefinition<
  C,
  EntityTypes[C],
  ListNames[C],
  ChangeOf<C>,
  MoreKinds<C>,
  Quarter
>;

/** All entities of a quarter, from upstream to what refers to it; the compiler holds the list complete. */
const entityDefinitions: { readonly [C in EntityName]: DefinitionOf<C> } = {
  member: memberDefinition,
  vision: visionDefinition,
  companyObjective: companyObjectiveDefinition,
  productArea: productAreaDefinition,
  objective: objectiveDefinition,
  keyResult: keyResultDefinition,
  hypothesis: hypothesisDefinition,
  metric: metricDefinition,
  checkIn: checkInDefinition,
  feature: featureDefinition,
  painGain: painGainDefinition,
  session: sessionDefinition,
  sessionRun: sessionRunDefinition,
  place: placeDefinition,
  attendance: attendanceDefinition,
  parkedNote: parkedNoteDefinition,
  writingRound: writingRoundDefinition,
  acknowledgement: acknowledgementDefinition,
  cluster: clusterDefinition,
  contribution: contributionDefinition,
  blocker: blockerDefinition,
  canvasNote: canvasNoteDefinition,
  milestone: milestoneDefinition,
  voteRound: voteRoundDefinition,
  dependency: dependencyDefinition,
  placement: placementDefinition,
  absence: absenceDefinition,
  reaction: reactionDefinition,
  marker: markerDefinition,
  confidenceRound: confidenceRoundDefinition,
  setAside: setAsideDefinition,
  revisionNote: revisionNoteDefinition,
  baseline: baselineDefinition,
  scenario: scenarioDefinition,
  sizeDefinition: sizeDefinitionDefinition,
  effortRound: effortRoundDefinition,
  ballot: ballotDefinition,
  scoreRound: scoreRoundDefinition,
  estimate: estimateDefinition,
  mapping: mappingDefinition,
  run: runDefinition,
  receipt: receiptDefinition,
  release: releaseDefinition,
  pageShare: pageShareDefinition,
};

/** Names of all entities, from upstream to what refers to it. */
export const CONCEPTS = Object.keys(entityDefinitions) as readonly EntityName[];

/** A definition, told of things and changes of whatever entity. */
export type AnyDefinition = EntityDefinition<
  EntityName,
  Entity,
  ListNames[EntityName],
  Change,
  never,
  Quarter
>;

/** What is said of an entity. Which definition meets which thing is correlated by the name, which unions do not carry. */
export const definitionOf = (concept: EntityName): AnyDefinition =>
  entityDefinitions[concept] as unknown as AnyDefinition;

interface QuarterReference {
  readonly to: EntityName;
  readonly ids: (thing: Entity) => readonly (string | null)[];
  readonly removal: 'cascade' | 'restrict';
  readonly inTheWay?: string;
}

/** What things of an entity refer to; a law of the quarter holds that each names an entity. */
export const referencesOf = (concept: EntityName): readonly QuarterReference[] =>
  definitionOf(concept).refersTo as readonly QuarterReference[];

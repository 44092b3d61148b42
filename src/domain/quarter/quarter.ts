import type { CompanyObjective } from '../objectives/company-objective';
import type { Hypothesis } from '../objectives/hypothesis';
import type { KeyResult } from '../objectives/key-result';
import type { Objective } from '../objectives/objective';
import type { Dependency } from '../milestones/dependency';
import type { Milestone } from '../milestones/milestone';
import type { Placement } from '../plan/placement';
import type { PublishMapping } from '../publishing/publish-mapping';
import type { PublishRun } from '../publishing/publish-run';
import type { Receipt } from '../publishing/receipt';
import type { Ballot } from '../scoring/ballot';
import type { EffortRound } from '../scoring/effort-round';
import type { SizeDefinition } from '../scoring/size-definition';
import type { Vision } from '../vision/vision';
import type { Member } from './member';
import type { QuarterSettings } from './quarter-settings';

/**
 * One run of the five sessions by one team in one Jira project: everything that the team agreed so far.
 * Collections stand in rank order (those without a rank: in order of id); the whole is immutable.
 * 2,000 milestones is the stated limit.
 */
export interface Quarter {
  readonly id: string;
  readonly settings: QuarterSettings;
  readonly members: readonly Member[];
  /** None or one: the sentence in force (I13). A list, so that it is edited and undone like everything else. */
  readonly visions: readonly Vision[];
  readonly companyObjectives: readonly CompanyObjective[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly hypotheses: readonly Hypothesis[];
  readonly milestones: readonly Milestone[];
  readonly dependencies: readonly Dependency[];
  readonly placements: readonly Placement[];
  readonly sizeDefinitions: readonly SizeDefinition[];
  readonly effortRounds: readonly EffortRound[];
  readonly ballots: readonly Ballot[];
  readonly mappings: readonly PublishMapping[];
  readonly runs: readonly PublishRun[];
  readonly receipts: readonly Receipt[];
}

/** The collections of a quarter by the name that their changes carry. */
export interface Concepts {
  readonly member: Member;
  readonly vision: Vision;
  readonly companyObjective: CompanyObjective;
  readonly objective: Objective;
  readonly keyResult: KeyResult;
  readonly hypothesis: Hypothesis;
  readonly milestone: Milestone;
  readonly dependency: Dependency;
  readonly placement: Placement;
  readonly sizeDefinition: SizeDefinition;
  readonly effortRound: EffortRound;
  readonly ballot: Ballot;
  readonly mapping: PublishMapping;
  readonly run: PublishRun;
  readonly receipt: Receipt;
}

export type Concept = keyof Concepts;
export type Entity = Concepts[Concept];

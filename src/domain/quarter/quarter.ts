import type { CompanyObjective } from '../entities/agreement/company-objective/company-objective';
import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Objective } from '../entities/agreement/objective/objective';
import type { Dependency } from '../entities/milestones/dependency/dependency';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import type { Placement } from '../entities/plan/placement/placement';
import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { PublishRun } from '../entities/publishing/run/publish-run';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import type { Ballot } from '../entities/scoring/ballot/ballot';
import type { EffortRound } from '../entities/scoring/effort-round/effort-round';
import type { SizeDefinition } from '../entities/scoring/size-definition/size-definition';
import type { Vision } from '../entities/agreement/vision/vision';
import type { Member } from '../entities/team/member/member';
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

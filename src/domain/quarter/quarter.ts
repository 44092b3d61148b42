import type {
  CompanyObjectives,
  CompanyObjective,
} from '../entities/agreement/company-objective/company-objective';
import type { Features, Feature } from '../entities/agreement/feature/feature';
import type { Hypotheses, Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResults, KeyResult } from '../entities/agreement/key-result/key-result';
import type { CheckIns, CheckIn } from '../entities/agreement/check-in/check-in';
import type { Metrics, Metric } from '../entities/agreement/metric/metric';
import type { Objectives, Objective } from '../entities/agreement/objective/objective';
import type { PainGains, PainGain } from '../entities/agreement/pain-gain/pain-gain';
import type { ProductAreas, ProductArea } from '../entities/agreement/product-area/product-area';
import type { Visions, Vision } from '../entities/agreement/vision/vision';
import type { Dependencies, Dependency } from '../entities/milestones/dependency/dependency';
import type { PageShare, PageShares } from '../entities/exports/page-share/page-share';
import type { Releases, Release } from '../entities/exports/release/release';
import type {
  Acknowledgements,
  Acknowledgement,
} from '../entities/facilitation/acknowledgement/acknowledgement';
import type { Attendances, Attendance } from '../entities/facilitation/attendance/attendance';
import type { Blockers, Blocker } from '../entities/facilitation/blocker/blocker';
import type { CanvasNotes, CanvasNote } from '../entities/facilitation/canvas-note/canvas-note';
import type { Clusters, Cluster } from '../entities/facilitation/cluster/cluster';
import type {
  ConfidenceRounds,
  ConfidenceRound,
} from '../entities/facilitation/confidence-round/confidence-round';
import type { Contributions, Contribution } from '../entities/facilitation/contribution/contribution';
import type { ParkedNotes, ParkedNote } from '../entities/facilitation/parked-note/parked-note';
import type { Places, Place } from '../entities/facilitation/place/place';
import type { Sessions, Session } from '../entities/facilitation/session/session';
import type { SessionRuns, SessionRun } from '../entities/facilitation/session-run/session-run';
import type { VoteRounds, VoteRound } from '../entities/facilitation/vote-round/vote-round';
import type { WritingRounds, WritingRound } from '../entities/facilitation/writing-round/writing-round';
import type { Milestones, Milestone } from '../entities/milestones/milestone/milestone';
import type { Absences, Absence } from '../entities/plan/absence/absence';
import type { Baselines, Baseline } from '../entities/plan/baseline/baseline';
import type { Markers, Marker } from '../entities/plan/marker/marker';
import type { Placements, Placement } from '../entities/plan/placement/placement';
import type { Reactions, Reaction } from '../entities/plan/reaction/reaction';
import type { RevisionNotes, RevisionNote } from '../entities/plan/revision-note/revision-note';
import type { Scenarios, Scenario } from '../entities/plan/scenario/scenario';
import type { SetAsides, SetAside } from '../entities/plan/set-aside/set-aside';
import type { PublishMappings, PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { Receipts, Receipt } from '../entities/publishing/receipt/receipt';
import type { PublishRuns, PublishRun } from '../entities/publishing/run/publish-run';
import type { Ballots, Ballot } from '../entities/scoring/ballot/ballot';
import type { Estimates, Estimate } from '../entities/scoring/estimate/estimate';
import type { EffortRounds, EffortRound } from '../entities/scoring/effort-round/effort-round';
import type { ScoreRounds, ScoreRound } from '../entities/scoring/score-round/score-round';
import type { SizeDefinitions, SizeDefinition } from '../entities/scoring/size-definition/size-definition';
import type { Members, Member } from '../entities/team/member/member';
import type { QuarterSettings } from './quarter-settings';

/**
 * One run of the five sessions by one team in one Jira project: everything that the team agreed so far.
 * Collections stand in rank order (those without a rank: in order of id); the whole is immutable.
 * 2,000 milestones is the stated limit.
 */
export interface Quarter
  extends
    Members,
    Visions,
    CompanyObjectives,
    Objectives,
    KeyResults,
    Hypotheses,
    Metrics,
    CheckIns,
    ProductAreas,
    Features,
    PainGains,
    Milestones,
    Dependencies,
    Placements,
    SizeDefinitions,
    EffortRounds,
    Ballots,
    ScoreRounds,
    Estimates,
    PublishMappings,
    PublishRuns,
    Receipts,
    Sessions,
    SessionRuns,
    Places,
    Attendances,
    ParkedNotes,
    WritingRounds,
    Clusters,
    CanvasNotes,
    VoteRounds,
    Contributions,
    Blockers,
    Absences,
    Reactions,
    Markers,
    ConfidenceRounds,
    SetAsides,
    RevisionNotes,
    Baselines,
    Scenarios,
    Acknowledgements,
    Releases,
    PageShares {
  readonly id: string;
  readonly settings: QuarterSettings;
}

/** The collections of a quarter by the name that their changes carry. */
export interface EntityTypes {
  readonly member: Member;
  readonly vision: Vision;
  readonly companyObjective: CompanyObjective;
  readonly objective: Objective;
  readonly keyResult: KeyResult;
  readonly hypothesis: Hypothesis;
  readonly metric: Metric;
  readonly checkIn: CheckIn;
  readonly productArea: ProductArea;
  readonly feature: Feature;
  readonly painGain: PainGain;
  readonly milestone: Milestone;
  readonly dependency: Dependency;
  readonly placement: Placement;
  readonly sizeDefinition: SizeDefinition;
  readonly effortRound: EffortRound;
  readonly ballot: Ballot;
  readonly scoreRound: ScoreRound;
  readonly estimate: Estimate;
  readonly mapping: PublishMapping;
  readonly run: PublishRun;
  readonly receipt: Receipt;
  readonly session: Session;
  readonly sessionRun: SessionRun;
  readonly place: Place;
  readonly attendance: Attendance;
  readonly parkedNote: ParkedNote;
  readonly writingRound: WritingRound;
  readonly cluster: Cluster;
  readonly canvasNote: CanvasNote;
  readonly voteRound: VoteRound;
  readonly contribution: Contribution;
  readonly blocker: Blocker;
  readonly absence: Absence;
  readonly reaction: Reaction;
  readonly marker: Marker;
  readonly confidenceRound: ConfidenceRound;
  readonly setAside: SetAside;
  readonly revisionNote: RevisionNote;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly acknowledgement: Acknowledgement;
  readonly release: Release;
  readonly pageShare: PageShare;
}

/** The list of a quarter that holds the things of each entity. */
export interface ListNames {
  readonly member: 'members';
  readonly vision: 'visions';
  readonly companyObjective: 'companyObjectives';
  readonly objective: 'objectives';
  readonly keyResult: 'keyResults';
  readonly hypothesis: 'hypotheses';
  readonly metric: 'metrics';
  readonly checkIn: 'checkIns';
  readonly productArea: 'productAreas';
  readonly feature: 'features';
  readonly painGain: 'painGains';
  readonly milestone: 'milestones';
  readonly dependency: 'dependencies';
  readonly placement: 'placements';
  readonly sizeDefinition: 'sizeDefinitions';
  readonly effortRound: 'effortRounds';
  readonly ballot: 'ballots';
  readonly scoreRound: 'scoreRounds';
  readonly estimate: 'estimates';
  readonly mapping: 'mappings';
  readonly run: 'runs';
  readonly receipt: 'receipts';
  readonly session: 'sessions';
  readonly sessionRun: 'sessionRuns';
  readonly place: 'places';
  readonly attendance: 'attendances';
  readonly parkedNote: 'parkedNotes';
  readonly writingRound: 'writingRounds';
  readonly cluster: 'clusters';
  readonly canvasNote: 'canvasNotes';
  readonly voteRound: 'voteRounds';
  readonly contribution: 'contributions';
  readonly blocker: 'blockers';
  readonly absence: 'absences';
  readonly reaction: 'reactions';
  readonly marker: 'markers';
  readonly confidenceRound: 'confidenceRounds';
  readonly setAside: 'setAsides';
  readonly revisionNote: 'revisionNotes';
  readonly baseline: 'baselines';
  readonly scenario: 'scenarios';
  readonly acknowledgement: 'acknowledgements';
  readonly release: 'releases';
  readonly pageShare: 'pageShares';
}

export type EntityName = keyof EntityTypes;
export type Entity = EntityTypes[EntityName];

import type { CompanyObjectiveFields } from '../entities/agreement/company-objective/company-objective';
import type { FeatureFields } from '../entities/agreement/feature/feature';
import type { HypothesisFields } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResultFields } from '../entities/agreement/key-result/key-result';
import type { CheckInFields } from '../entities/agreement/check-in/check-in';
import type { MetricFields } from '../entities/agreement/metric/metric';
import type { ObjectiveFields } from '../entities/agreement/objective/objective';
import type { PainGainFields } from '../entities/agreement/pain-gain/pain-gain';
import type { ProductAreaFields } from '../entities/agreement/product-area/product-area';
import type { VisionCommand } from '../entities/agreement/vision/vision-command';
import type {
  ForgetPageShare,
  GivePageShare,
  RefreshPageShare,
} from '../entities/exports/page-share/page-share-command';
import type { GiveRelease, RevokeRelease } from '../entities/exports/release/release-command';
import type { BlockerFields } from '../entities/facilitation/blocker/blocker';
import type { CanvasNoteFields } from '../entities/facilitation/canvas-note/canvas-note';
import type { AcknowledgementCommand } from '../entities/facilitation/acknowledgement/acknowledgement-command';
import type { ClusterFields } from '../entities/facilitation/cluster/cluster';
import type { ConfidenceRoundCommand } from '../entities/facilitation/confidence-round/confidence-round-command';
import type { PreWorkCommand } from '../entities/facilitation/pre-work/pre-work-command';
import type { ContributionFields } from '../entities/facilitation/contribution/contribution';
import type { ParkedNoteFields } from '../entities/facilitation/parked-note/parked-note';
import type {
  SessionCourseCommand,
  SessionPlanCommand,
} from '../entities/facilitation/session/session-command';
import type { VoteRoundCommand } from '../entities/facilitation/vote-round/vote-round-command';
import type { WritingRoundCommand } from '../entities/facilitation/writing-round/writing-round-command';
import type { DependencyFields } from '../entities/milestones/dependency/dependency';
import type { MilestoneFields, MilestoneType } from '../entities/milestones/milestone/milestone';
import type { ResultCommand } from '../entities/milestones/milestone/result-command';
import type { AbsenceCommand } from '../entities/plan/absence/absence-command';
import type { BaselineCommand } from '../entities/plan/baseline/baseline-command';
import type { MarkerFields } from '../entities/plan/marker/marker';
import type { PlacementCommand } from '../entities/plan/placement/placement-command';
import type { ReactionFields } from '../entities/plan/reaction/reaction';
import type { RevisionNoteCommand } from '../entities/plan/revision-note/revision-note-command';
import type { ScenarioFields } from '../entities/plan/scenario/scenario';
import type { SetAsideCommand } from '../entities/plan/set-aside/set-aside-command';
import type { SplitCommand } from '../entities/plan/split/split-command';
import type { MappingCommand } from '../entities/publishing/mapping/mapping-command';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import type { BallotCommand } from '../entities/scoring/ballot/ballot-command';
import type { EffortRoundCommand } from '../entities/scoring/effort-round/effort-round-command';
import type { ScoreRoundCommand } from '../entities/scoring/score-round/score-round-command';
import type { SizeDefinitionCommand } from '../entities/scoring/size-definition/size-definition-command';
import type { InviteMember, MemberCommand } from '../entities/team/member/member-command';
import type {
  AddCommand as Add,
  EditCommand as Edit,
  MoveCommand as Move,
  RemoveCommand as Remove,
} from '../kernel/crud-command';
import type { EstimateCommand } from '../sealed/estimate/estimate-command';
import type { ConfidenceCommand } from '../sealed/confidence/confidence-command';
import type { VoteCommand } from '../sealed/vote/vote-command';
import type { SilentCardCommand } from '../sealed/silent-card/silent-card-command';
import type { SealedContent } from '../sealed/sealed-content';
import type { ImportReview } from './import-review';
import type { ImportSource } from './import-source';
import type { PublishCommand } from './publish-command';
import type { Quarter } from './quarter';
import type { QuarterSettings } from './quarter-settings';

/** What a person may set of each entity that is written, edited, moved and removed as a plain thing. */
export interface EditableFields {
  readonly companyObjective: CompanyObjectiveFields;
  readonly objective: ObjectiveFields;
  readonly keyResult: KeyResultFields;
  readonly hypothesis: HypothesisFields;
  readonly metric: MetricFields;
  readonly checkIn: CheckInFields;
  readonly productArea: ProductAreaFields;
  readonly feature: FeatureFields;
  readonly painGain: PainGainFields;
  readonly cluster: ClusterFields;
  readonly canvasNote: CanvasNoteFields;
  readonly contribution: ContributionFields;
  readonly blocker: BlockerFields;
  readonly parkedNote: ParkedNoteFields;
  readonly milestone: MilestoneFields;
  readonly dependency: DependencyFields;
  readonly reaction: ReactionFields;
  readonly marker: MarkerFields;
  readonly scenario: ScenarioFields;
}

export type EditableEntity = keyof EditableFields;

/** Those of them that stand in an order of the team's own. */
export type RankedEntity = Exclude<
  EditableEntity,
  'dependency' | 'checkIn' | 'reaction' | 'marker' | 'scenario'
>;

export type AddCommand = { readonly [C in EditableEntity]: Add<C, EditableFields[C]> }[EditableEntity];

export type EditCommand = { readonly [C in EditableEntity]: Edit<C, EditableFields[C]> }[EditableEntity];

export type RemoveCommand = { readonly [C in EditableEntity]: Remove<C> }[EditableEntity];

export type MoveCommand = { readonly [C in RankedEntity]: Move<C> }[RankedEntity];

/** What members seal, of every kind of secret. */
type SealedCommand = BallotCommand | SilentCardCommand | VoteCommand | EstimateCommand | ConfidenceCommand;

export type QuarterCommand =
  | {
      readonly kind: 'quarter.edit';
      readonly changes: Partial<Omit<QuarterSettings, 'projectId' | 'demo'>>;
      readonly was?: Partial<QuarterSettings>;
    }
  /** Fills an empty quarter with the sample content (G-30); refused where anything is. */
  | { readonly kind: 'quarter.loadDemo' }
  /** Adds what tables and blocks of text say (G-26); all or nothing. Several sources: the files of an `okra/` folder. */
  | {
      readonly kind: 'quarter.import';
      readonly sources: readonly ImportSource[];
      /** Given: what of the differences from the quarter was taken (G-35), and nothing else. */
      readonly review?: ImportReview;
    }
  | MemberCommand
  | VisionCommand
  | PlacementCommand
  | SplitCommand
  | AbsenceCommand
  | SetAsideCommand
  | RevisionNoteCommand
  | BaselineCommand
  | ResultCommand
  | SizeDefinitionCommand
  | EffortRoundCommand
  | ScoreRoundCommand
  | SessionPlanCommand
  | SessionCourseCommand
  | AcknowledgementCommand
  | VoteRoundCommand
  | ConfidenceRoundCommand
  | WritingRoundCommand
  | PreWorkCommand
  | SealedCommand
  | MappingCommand
  | RevokeRelease
  | ForgetPageShare
  /** Turns an earlier entry around; refused by name where somebody built on it. */
  | { readonly kind: 'undo'; readonly seq: number };

/** Commands that stand alone: they seal, take back, bring in whole texts, or do what nobody can take back. */
type LoneKind =
  | 'batch'
  | 'undo'
  | 'member.join'
  | 'quarter.import'
  | 'quarter.loadDemo'
  | 'milestone.split'
  | 'effortRound.reveal'
  | 'scoreRound.open'
  | 'scoreRound.reveal'
  | WritingRoundCommand['kind']
  | PreWorkCommand['kind']
  | VoteRoundCommand['kind']
  | ConfidenceRoundCommand['kind']
  | SessionCourseCommand['kind']
  | SealedCommand['kind'];

type Unsent = AddCommand | EditCommand | RemoveCommand | MoveCommand | QuarterCommand;

/** What may be a part of a batch. */
export type BatchPart = Exclude<Unsent, { readonly kind: LoneKind }>;

/**
 * One gesture that takes several commands: all of them or none, one entry, taken back as one. Each is decided over what
 * those before it made; ids of what a part makes derive from `partId`.
 */
export interface BatchCommand extends Sent {
  readonly kind: 'batch';
  readonly commands: readonly BatchPart[];
}

/** A card that a work item becomes. */
export interface BroughtCard {
  readonly title: string;
  readonly type: MilestoneType;
  /** Null: none, or its parent is no objective of this quarter. */
  readonly objectiveId: string | null;
  /** Names the card: its id is the card's. */
  readonly receipt: Receipt;
}

/** Makes cards of work items that were there, each linked to its own: all or nothing. Only the server says it, of what Jira showed. */
export interface BringCommand {
  readonly kind: 'work.bring';
  readonly cards: readonly BroughtCard[];
}

/** Brings along what a team settled and put off in another quarter of its project (G-33); only the server says it, of what it read. */
export interface CarryOverCommand {
  readonly kind: 'quarter.carryOver';
  readonly from: Quarter;
}

/** What a member seals, and only they see before its round is revealed: no entry, and nothing of the ledger. */
export type SealingCommand = Sent & SealedCommand;

/** Shows what was sealed in a round that is closing; only the server says it, to whoever comes by. */
export interface DisclosureCommand extends Sent {
  readonly kind: 'sealed.disclose';
  readonly round: string;
  readonly sealed: readonly SealedContent[];
}

/** Says that a text was put out of the ledger, so that nobody goes on with what they read before. */
export interface PurgeCommand extends Sent {
  readonly kind: 'text.purge';
  /** In how many entries it stood. */
  readonly entries: number;
}

/** 1-64 characters of `[A-Za-z0-9_-]`, made by whoever sends the command; sending it twice is applying it once. */
interface Sent {
  readonly id: string;
}

/** What a browser may send. */
export type Command = BatchCommand | (Sent & Unsent);

/** What the ledger may decide. */
export type AnyCommand =
  | Command
  | DisclosureCommand
  | PurgeCommand
  | (Sent & BringCommand)
  | (Sent & CarryOverCommand)
  | (Sent & GiveRelease)
  | (Sent & GivePageShare)
  | (Sent & RefreshPageShare)
  | (Sent & InviteMember)
  | (Sent & PublishCommand);

/** Commands that take more than a browser needs to know: whole texts, the sample, what Jira answered. */
export type ServerCommand = Extract<
  AnyCommand,
  {
    readonly kind:
      | 'quarter.import'
      | 'quarter.loadDemo'
      | 'milestone.split'
      | 'sealed.disclose'
      | 'text.purge'
      | 'release.give'
      | 'pageShare.give'
      | 'pageShare.refresh'
      | 'member.invite'
      | 'work.bring'
      | 'quarter.carryOver'
      | PublishCommand['kind'];
  }
>;

import type { Effort } from './effort';
import type { Extra } from '../../../kernel/extra';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/** What a card may be, in the order in which people see it (I5); every other list of them is made of this one. */
export const MILESTONE_TYPES = ['epic', 'spike', 'enabler', 'signal_test'] as const;
export type MilestoneType = (typeof MILESTONE_TYPES)[number];
export const MILESTONE_STATUSES = [
  'candidate',
  'noise',
  'shortlisted',
  'scored',
  'planned',
  'parked',
  'done',
  'dropped',
] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];
/** 1 = $ or one heart, 3 = $$$ or three (I7). */
export type Value = 1 | 2 | 3;

export interface Task {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
}

/** What came of a signal test or spike. */
export interface MilestoneResult {
  readonly seen: string;
  readonly thresholdMet: 'yes' | 'no' | 'unclear';
  readonly verdict: 'supported' | 'refuted' | 'inconclusive';
  readonly decision: string;
}

/** Any card on the board, whatever its type. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: MilestoneType | null;
  readonly objectiveId: string | null;
  readonly keyResultIds: readonly string[];
  readonly hypothesisIds: readonly string[];
  /** A spike's limit in its team's words: `3 days`; empty: none yet. */
  readonly timebox: string;
  /** The question that a spike answers. */
  readonly question: string;
  /** Signal test: what is measured, and the threshold fixed beforehand. */
  readonly measure: string;
  readonly threshold: string;
  /** Signal test: week by which its result decides. */
  readonly decideByWeek: number | null;
  readonly result: MilestoneResult | null;
  readonly effort: Effort | null;
  /** Two votes left its size between S and L: the larger one was written down (S3-5). */
  readonly effortUncertain: boolean;
  readonly businessValue: Value | null;
  readonly uxValue: Value | null;
  /** As typed (I18); the items are dependencies of their own. */
  readonly dependenciesText: string;
  /** "No dependencies" is an answer (S3-7). */
  readonly dependenciesNone: boolean;
  readonly skillsText: string;
  readonly skills: readonly string[];
  readonly status: MilestoneStatus;
  readonly notes: string;
  /** Name and meaning as typed: `Yellow (Experiment)`; empty: by type. */
  readonly colour: string;
  /** The cluster in which it stands; null: that of its hypothesis. */
  readonly clusterId: string | null;
  /** The card that says the same: both stay. */
  readonly twinOf: string | null;
  readonly authorIds: readonly string[];
  readonly ownerId: string | null;
  readonly tasks: readonly Task[];
  readonly extra: readonly Extra[];
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Milestones {
  readonly milestones: readonly Milestone[];
}

export const milestoneCollection: EntityCollection<'milestone', Milestone, 'milestones'> = {
  entity: 'milestone',
  list: 'milestones',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type MilestoneFields = Omit<Milestone, 'id' | 'rank' | 'extra' | 'authorIds' | 'by'>;

/** The stated limit of a quarter: beyond it an import or a card is refused with the number. */
export const MAX_MILESTONES = 2000;

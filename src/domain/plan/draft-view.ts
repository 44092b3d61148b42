import type { Effort } from '../scoring/effort';
import type { MilestoneType, Value } from '../milestones/milestone';

/** One milestone as the quarter draft shows it. */
export interface DraftCard {
  readonly id: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  readonly keyResultCodes: readonly string[];
  readonly effort: Effort | null;
  readonly businessValue: Value | null;
  readonly uxValue: Value | null;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  readonly decideByWeek: number | null;
  readonly skills: readonly string[];
  readonly dependenciesText: string;
  readonly notes: string;
  readonly colour: string;
  readonly issueId: string | null;
  readonly issueKey: string | null;
  readonly done: boolean;
  /** Ids of the cards this one waits for. */
  readonly needs: readonly string[];
}

export interface DraftLane {
  readonly objectiveId: string | null;
  readonly code: string;
  readonly title: string;
  readonly cards: readonly DraftCard[];
}

/** The quarter draft as Confluence and the plan tab show it: lanes by objective, cards in order of start, then rank. */
export interface DraftView {
  readonly quarterId: string;
  readonly label: string;
  readonly team: string;
  readonly projectId: string;
  readonly seq: number;
  /** Monday of week 1, `YYYY-MM-DD`. */
  readonly startDate: string;
  readonly weeks: number;
  readonly sprintWeeks: number;
  /** ISO instant of the last entry. */
  readonly changedAt: string;
  readonly lanes: readonly DraftLane[];
  /** Problems of the plan in words. */
  readonly conflicts: readonly {
    readonly code: string;
    readonly severity: 'info' | 'warn' | 'error';
    readonly subject: string;
    readonly message: string;
  }[];
}

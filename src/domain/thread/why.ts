import type { Effort } from '../scoring/effort';
import type { MilestoneResult, MilestoneType, Task, Value } from '../milestones/milestone';

/** One step of the golden thread, with its number for the lozenge: `O2`, `KR3`. */
export interface ThreadStep {
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

export interface WhyDependency {
  /** `needs`: this card waits for it; `unlocks`: it waits for this card. */
  readonly direction: 'needs' | 'unlocks';
  readonly text: string;
  /** The other card, when it is one. */
  readonly milestoneId: string | null;
  /** Jira issue of the other card; its state is read as the viewer, who may not see it. */
  readonly issueId: string | null;
  readonly owner: string;
  readonly neededByWeek: number | null;
}

/** Why an issue exists: everything that context and panel show of a card. Nothing in it is secret before a reveal. */
export interface Why {
  readonly quarterId: string;
  readonly quarterLabel: string;
  readonly projectId: string;
  /** Revision that this was computed at. */
  readonly seq: number;
  readonly milestoneId: string;
  readonly title: string;
  readonly type: MilestoneType | 'objective' | null;
  readonly companyObjectives: readonly ThreadStep[];
  readonly objective: ThreadStep | null;
  readonly keyResults: readonly ThreadStep[];
  readonly hypotheses: readonly ThreadStep[];
  readonly effort: Effort | null;
  readonly businessValue: Value | null;
  readonly uxValue: Value | null;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  /** Weeks of the quarter, and the Monday of its first one, `YYYY-MM-DD`. */
  readonly weeks: number;
  readonly startDate: string;
  readonly dependencies: readonly WhyDependency[];
  readonly dependenciesText: string;
  readonly description: string;
  readonly skills: readonly string[];
  readonly tasks: readonly Task[];
  readonly timebox: string;
  readonly measure: string;
  readonly threshold: string;
  readonly decideByWeek: number | null;
  readonly result: MilestoneResult | null;
  readonly notes: string;
}

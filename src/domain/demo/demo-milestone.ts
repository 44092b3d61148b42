import type { DependencySource } from '../entities/milestones/dependency/dependency';
import type { Milestone } from '../entities/milestones/milestone/milestone';

/** Something outside the board that a sample card waits for. */
export interface DemoNeed {
  readonly text: string;
  readonly source: DependencySource;
  readonly owner?: string;
  readonly byWeek?: number;
}

type Told = Partial<
  Pick<
    Milestone,
    | 'description'
    | 'timebox'
    | 'question'
    | 'measure'
    | 'threshold'
    | 'decideByWeek'
    | 'result'
    | 'status'
    | 'notes'
    | 'tasks'
  >
>;

/** A sample card; names of other parts stand for ids. */
export interface DemoMilestone extends Told {
  readonly key: string;
  readonly title: string;
  readonly type: NonNullable<Milestone['type']>;
  readonly objective: string;
  readonly keyResults?: readonly string[];
  readonly hypotheses?: readonly string[];
  readonly by: string;
  /** Effort, business value, UX value. */
  readonly scores?: readonly [Milestone['effort'], Milestone['businessValue'], Milestone['uxValue']];
  readonly skills?: readonly string[];
  /** Cards that come first. */
  readonly after?: readonly string[];
  readonly needs?: readonly DemoNeed[];
  /** First and last week; none: not placed. */
  readonly weeks?: readonly [number, number];
}

import type { IssueState } from '#domain/views/progress/issue-state';
import type { Clock, IssueStates, Log, ProjectLedger, QuarterLedger } from '../ports';
import type { AccessPorts } from '../quarter/access-quarter';

/** An id that is in neither is not there for whoever asked. */
export interface ReadStates {
  readonly states: readonly IssueState[];
  /** Jira could not say: they are neither gone nor known anew. */
  readonly unsaid: ReadonlySet<string>;
}

/** Issues as Jira has them at this moment, as far as progress needs them: 100 a call, past the index. */
export interface IssueStateSource {
  /**
   * @param as the viewer, whose view is what they may be shown; or the app, of whose answer nothing may leave the server
   * @throws UpstreamUnavailable when Jira does not answer, or refuses the app
   */
  read(issueIds: readonly string[], as: 'user' | 'app'): Promise<ReadStates>;
}

/** When all issues were last read of a quarter; so that nobody asks Jira more often than is of use. */
export interface LastRefreshes {
  /** Milliseconds since the epoch; 0: never. */
  last(quarterId: string): Promise<number>;
  keep(quarterId: string, at: number): Promise<void>;
}

/** Where reconciliation goes on: after so many issues of this quarter. */
export interface ReconcileCursor {
  readonly quarterId: string;
  readonly done: number;
}

export interface ReconcileCursors {
  find(): Promise<ReconcileCursor | undefined>;
  keep(cursor: ReconcileCursor): Promise<void>;
}

/** Every project that has, or had, a quarter: by a query, which lags a little. For upkeep only. */
export interface ProjectRegister {
  list(): Promise<readonly string[]>;
}

export interface ProgressPorts extends AccessPorts {
  readonly states: IssueStates;
  readonly jira: IssueStateSource;
  readonly lastRefreshes: LastRefreshes;
}

export interface EventPorts {
  readonly links: { find(issueId: string): Promise<unknown> };
  readonly states: IssueStates;
  readonly clock: Clock;
}

export interface ReconcilePorts {
  readonly register: ProjectRegister;
  readonly projectLedger: ProjectLedger;
  readonly ledger: QuarterLedger;
  readonly states: IssueStates;
  readonly jira: IssueStateSource;
  readonly lastRefreshes: LastRefreshes;
  readonly cursors: ReconcileCursors;
  readonly clock: Clock;
  readonly log: Log;
}

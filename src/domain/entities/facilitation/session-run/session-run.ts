import type { EntityCollection } from '../../../kernel/entity-collection';
import type { ActivityKey } from '../session/agenda';
import type { SessionId } from '../session/session-id';

/** How long the team was at an activity; one that it came back to stands there once more. */
export type ActivityTime = {
  readonly activity: ActivityKey;
  /** Minutes that it was given when it began. */
  readonly planned: number;
  /** Milliseconds without pauses, known when the team leaves it; null: it is there still. */
  readonly took: number | null;
};

/** One holding of a session; a session that is opened again is held another time, and nothing of the first is lost. */
export interface SessionRun {
  readonly id: string;
  readonly sessionId: SessionId;
  /** ISO instant of the server. */
  readonly startedAt: string;
  /** Null: it is running. */
  readonly endedAt: string | null;
  readonly activities: readonly ActivityTime[];
}

/** The part of a quarter that holds them. */
export interface SessionRuns {
  readonly sessionRuns: readonly SessionRun[];
}

export const sessionRunCollection: EntityCollection<'sessionRun', SessionRun, 'sessionRuns'> = {
  entity: 'sessionRun',
  list: 'sessionRuns',
  order: (a, b) =>
    a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  isRanked: false,
};

/** The holdings of one session, the first one first. */
export const runsOf = ({ sessionRuns }: SessionRuns, session: SessionId): readonly SessionRun[] =>
  sessionRuns.filter(({ sessionId }) => sessionId === session);

/** How long an activity took in one holding, in milliseconds, however often the team came back to it. */
export const tookOf = ({ activities }: SessionRun, activity: ActivityKey): number =>
  activities.reduce((sum, one) => (one.activity === activity ? sum + (one.took ?? 0) : sum), 0);

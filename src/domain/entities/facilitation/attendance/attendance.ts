import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';

/** Somebody was at a session: one a member and holding, whatever pages they had open. */
export interface Attendance {
  /** `<holding>:<member>`. */
  readonly id: string;
  readonly runId: string;
  readonly memberId: string;
  /** ISO instant at which they came. */
  readonly at: string;
  /** They look on, and no round waits for them. */
  readonly observes: boolean;
}

/** The part of a quarter that holds them. */
export interface Attendances {
  readonly attendances: readonly Attendance[];
}

export const attendanceCollection: EntityCollection<'attendance', Attendance, 'attendances'> = {
  entity: 'attendance',
  list: 'attendances',
  order: byId,
  isRanked: false,
};

export const attendanceId = (run: string, member: string): string => `${run}:${member}`;

/** Who was at one holding of a session. */
export const attendancesOf = ({ attendances }: Attendances, run: string): readonly Attendance[] =>
  attendances.filter(({ runId }) => runId === run);

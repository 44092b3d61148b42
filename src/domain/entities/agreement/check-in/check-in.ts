import { byId } from '../../../kernel/collection';
import type { Day } from '../../../kernel/day';
import type { EntityCollection } from '../../../kernel/entity-collection';

/** What a metric stood at on one day, as somebody of the team typed it; several of one day are told in turn. */
export interface CheckIn {
  readonly id: string;
  readonly metricId: string;
  readonly day: Day;
  readonly value: number;
  readonly note: string;
  /** Member who typed it. */
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface CheckIns {
  readonly checkIns: readonly CheckIn[];
}

export const checkInCollection: EntityCollection<'checkIn', CheckIn, 'checkIns'> = {
  entity: 'checkIn',
  list: 'checkIns',
  order: (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : byId(a, b)),
  isRanked: false,
};

/** What a person may set of one. */
export type CheckInFields = Omit<CheckIn, 'id' | 'by'>;

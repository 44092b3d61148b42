import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';

/** The weeks in which a member is not there. Its id is the member's: one each. Kept among those who joined, and nowhere else. */
export interface Absence {
  readonly id: string;
  /** 1-based, each once, in order, one at least. Those beyond a quarter that was shortened mean nothing. */
  readonly weeks: readonly number[];
}

/** The part of a quarter that holds them. */
export interface Absences {
  readonly absences: readonly Absence[];
}

export const absenceCollection: EntityCollection<'absence', Absence, 'absences'> = {
  entity: 'absence',
  list: 'absences',
  order: byId,
  isRanked: false,
};

import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** This quarter, we will <doWhat> in order to <outcome> for <forWhom>; `text` is the sentence as written. */
export interface Vision {
  readonly id: string;
  readonly text: string;
  readonly doWhat: string;
  readonly outcome: string;
  readonly forWhom: string;
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface Visions {
  readonly visions: readonly Vision[];
}

export const visionCollection: EntityCollection<'vision', Vision, 'visions'> = {
  entity: 'vision',
  list: 'visions',
  order: byId,
  isRanked: false,
};

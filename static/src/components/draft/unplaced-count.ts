import type { DraftPlan } from '#domain/views/draft/draft-view';
import { isPlaced } from './bar-room';

/** How many cards have no week yet. */
export const unplacedCount = (draft: DraftPlan): number =>
  draft.lanes.flatMap(({ cards }) => cards).filter((card) => !isPlaced(card)).length;

import { draftPlan } from '#domain/views/draft/draft-view';
import type { PictureOf } from '#domain/views/plan-picture/plan-sheet';
import type { QuarterStore } from '../../sync/quarter-store';

/**
 * What a picture of the open quarter is made of: as the server confirmed it, so that its revision is that of the picture.
 * The day is that of the revision, in UTC: the same picture for every reader.
 */
export const pictureOf = async (store: QuarterStore): Promise<PictureOf> => {
  const lastAt = (): string | undefined => {
    const { entries, seq } = store.getState();
    return entries.findLast((entry) => entry.seq <= seq)?.at;
  };
  if (lastAt() === undefined) await store.loadHistory(1);
  const { confirmed, seq } = store.getState();
  const at = lastAt() ?? new Date().toISOString();
  return { draft: draftPlan(confirmed), markers: confirmed.markers, seq, day: at.slice(0, 10) };
};

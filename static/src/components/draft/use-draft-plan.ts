import { draftPlan, type DraftPlan } from '#domain/views/draft/draft-view';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';

const planOf = createSelector(draftPlan);

/** The draft of the open quarter, with what is pending; revision and time are the header's. */
export const useDraftPlan = (): DraftPlan => useQuarter(planOf);

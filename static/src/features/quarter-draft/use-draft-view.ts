import { draftView } from '#domain/views/draft/draft-view';
import type { DraftView } from '#domain/views/draft/draft-view';
import type { Quarter } from '#domain/quarter/quarter';
import { memoize } from '../../sync/memoize';
import { useQuarter } from '../../sync/quarter-context';

const viewOf = memoize((quarter: Quarter): DraftView => draftView(quarter, { seq: 0, at: '' }));

/** The draft of the open quarter, with what is pending; revision and time are the header's. */
export const useDraftView = (): DraftView => useQuarter(viewOf);

import { findings } from '#domain/views/second-look/findings';
import type { Finding } from '#domain/views/findings/finding';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';

/** What is worth a second look in this quarter. */
export const openFindings = createSelector((quarter: Quarter): readonly Finding[] => findings(quarter));

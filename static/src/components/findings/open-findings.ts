import { findings } from '#domain/views/findings/findings';
import type { Finding } from '#domain/views/findings/finding';
import type { Quarter } from '#domain/quarter/quarter';
import { memoize } from '../../sync/memoize';

/** What is worth a second look in this quarter, computed once per state of it. */
export const openFindings = memoize((quarter: Quarter): readonly Finding[] => findings(quarter));

import { MAX_TITLE, type LimitsOf } from '../../../kernel/limit';
import type { PublishMapping } from './publish-mapping';

/** A description is read by people: more columns are a table. */
export const MOST_DESCRIBED = 50;

export const mappingLimits = {
  types: { label: 'work types', json: 10_000 },
  contributes: { label: 'link to the objective', json: 1_000 },
  blocks: { label: 'link to what waits', json: 1_000 },
  labels: { label: 'labels', items: 20, each: 255 },
  described: { label: 'kept columns in descriptions', items: MOST_DESCRIBED, each: MAX_TITLE },
  fields: { label: 'fields', json: 50_000 },
  sprint: { label: 'sprint', json: 1_000 },
  children: null,
  tasks: { label: 'work types of tasks', json: 5_000 },
  defaults: { label: 'values of required fields', json: 100_000 },
} as const satisfies LimitsOf<PublishMapping, 'id'>;

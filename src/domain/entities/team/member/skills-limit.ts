import { MAX_NAME, type ListLimit } from '../../../kernel/limit';

/** What people can do, and what cards need. */
export const skillsLimit: ListLimit = { label: 'skills', items: 50, each: MAX_NAME };

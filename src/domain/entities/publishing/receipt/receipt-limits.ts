import type { LimitsOf } from '../../../kernel/limit';
import type { Receipt } from './receipt';

export const receiptLimits = {
  kind: null,
  issueId: null,
  issueKey: null,
  issueTypeId: null,
  runId: null,
  publishedAt: null,
  memberId: null,
  published: null,
  inJira: null,
  linkedTo: null,
  origin: null,
} as const satisfies LimitsOf<Receipt, 'id'>;

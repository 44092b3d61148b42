import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { LEAD } from './a-quarter';

/** An issue that a step of a history says a row became. */
export const stepReceipt = (row: string, runId: string, number: number): Receipt => ({
  id: row,
  kind: 'epic',
  issueId: String(10_000 + number),
  issueKey: `SHOP-${String(number)}`,
  issueTypeId: '10001',
  runId,
  publishedAt: '2027-01-11T09:00:00.000Z',
  memberId: LEAD,
  published: { summary: 'x' },
  inJira: { summary: 'x' },
  linkedTo: [],
});

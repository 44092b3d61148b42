import type { ReportedRow } from '#domain/jira-publishing/run-report';

/** More keys than that make an address that browsers and Jira cut off. */
const MOST_KEYS = 100;

export interface ReceiptQuery {
  readonly jql: string;
  /** False: too many for an address, so the query names the quarter instead and finds those of other runs as well. */
  readonly isWhole: boolean;
}

/** Finds the work items of a run in Jira; null: it left none. */
export const receiptQuery = (quarter: string, report: readonly ReportedRow[]): ReceiptQuery | null => {
  const keys = report.flatMap(({ outcome, issueKey }) =>
    issueKey === null || outcome === 'deleted' ? [] : [issueKey],
  );
  if (keys.length === 0) return null;
  return keys.length <= MOST_KEYS
    ? { jql: `key in (${keys.join(', ')})`, isWhole: true }
    : { jql: `okraQuarter = "${quarter}"`, isWhole: false };
};

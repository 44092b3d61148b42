import { okraProperty } from '#domain/jira-publishing/issue-property';
import type { Quarter } from '#domain/quarter/quarter';
import { refusedWith } from '../failure';
import type { Linking } from './ports';
import { retryWrite } from './retry-write';

/** Jira lets this person look at an issue and not change it. */
export const refusedByJira = (issueKey: string, words: string) =>
  refusedWith(
    `Jira does not let you change ${issueKey}: ${words} Ask an administrator of its space, or somebody who may edit it.`,
    { code: 'JIRA_REFUSED', parameters: { key: issueKey } },
  );

/**
 * Makes an issue say what the ledger says of it, after a change that the ledger refused or that came second.
 *
 * @param before what it said when it was read; put back where the ledger knows nothing of the issue
 */
export const restoreMark = async (
  { clock, marks, ledgerName }: Linking,
  quarter: Quarter,
  issueId: string,
  before: unknown,
): Promise<void> => {
  const holder = quarter.receipts.find((receipt) => receipt.issueId === issueId);
  const property = holder === undefined ? before : okraProperty(quarter, holder.id, ledgerName());
  await retryWrite(clock, () =>
    property === undefined ? marks.take(issueId) : marks.put(issueId, property),
  );
};

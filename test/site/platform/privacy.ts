/** Answers `privacy.reportPersonalData`: which of the reported accounts were closed or changed. */
export function answerAccountReport(
  body: string | undefined,
  closed: ReadonlySet<string>,
): { status: number; body?: unknown } {
  const { accounts = [] } = JSON.parse(body ?? '{}') as {
    accounts?: { accountId: string; updatedAt: string }[];
  };
  if (accounts.length > 90) return { status: 400, body: { errorMessages: ['At most 90 accounts a report'] } };
  const closedAccounts = accounts.filter(({ accountId }) => closed.has(accountId));
  if (closedAccounts.length === 0) return { status: 204 };
  return {
    status: 200,
    body: { accounts: closedAccounts.map(({ accountId }) => ({ accountId, status: 'closed' })) },
  };
}

import { defaultRows } from '#domain/jira-publishing/dry-run';
import { ok } from '#domain/kernel/result';
import { notFound } from '../failure';
import type { Caller } from '../ports';
import { adoptableRows, orphanedIssues } from '../publish/read-jira-state';
import type { PublishResult } from '../publish/publish-outcome';
import type { ClaimingIssue } from './find-duplicates';
import { draftSetting } from './open-for-linking';
import type { Linking } from './ports';

/** Issues of an earlier installation that publishing offers for no card: to be linked by hand, or left. */
export const findOrphans = async (
  linking: Linking,
  caller: Caller,
  quarterId: string,
): Promise<PublishResult<{ readonly issues: readonly ClaimingIssue[] }>> => {
  const opened = await linking.repository.open(caller, quarterId);
  const setting = opened === undefined ? undefined : await draftSetting(linking, opened);
  if (opened === undefined || setting === undefined) return notFound;
  const { quarter } = opened;
  const orphans = await orphanedIssues(linking, quarter);
  const offered = adoptableRows(quarter, orphans, defaultRows(quarter, setting.mapping));
  const taken = new Set([
    ...[...offered.values()].map(({ issueId }) => issueId),
    ...quarter.receipts.map(({ issueId }) => issueId),
  ]);
  return ok({
    issues: orphans
      .filter(({ issueId }) => !taken.has(issueId))
      .map(({ issueId, issueKey, summary }) => ({ issueId, issueKey, summary })),
  });
};

import type { Grant, IssueLink } from '../../usecases/ports';
import type { IssueGlances } from '../../usecases/issue/ports';
import type { CardContext } from '#domain/views/thread/card-context';
import { parseGrant } from './grants';
import { parseIssueLink } from './issue-links';
import { ledgerKeys } from './ledger-keys';
import type { Storage } from './storage';

/**
 * The link of an issue and the grant of its viewer in one request. Both are copies that may be old, so a batch that
 * is not known to be strict is good enough: what it lacks is asked for again by whatever follows the glance.
 */
export const createIssueGlances = (
  storage: Storage,
  parseContext: (value: unknown) => CardContext,
): IssueGlances => ({
  read: async (
    issueId,
    { accountId },
    projectId,
  ): Promise<{ readonly link: IssueLink<CardContext> | undefined; readonly grant: Grant | undefined }> => {
    const [linkKey, grantKey] = [ledgerKeys.issue(issueId), ledgerKeys.grant(projectId, accountId)];
    const found = await storage.getMany([linkKey, grantKey]);
    return {
      link: parseIssueLink(issueId, found.get(linkKey), parseContext),
      grant: parseGrant(found.get(grantKey), projectId),
    };
  },
});

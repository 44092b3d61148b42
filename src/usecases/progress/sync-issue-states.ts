import { saysTheSame, type IssueState } from '#domain/views/progress/issue-state';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import type { IssueStates } from '../ports';

/** States that say something else than what was known; a newer word that says the same is not worth a write. */
const changedStates = (
  known: ReadonlyMap<string, IssueState>,
  read: readonly IssueState[],
): readonly IssueState[] =>
  read.filter((state) => {
    const before = known.get(state.issueId);
    return before === undefined || !saysTheSame(before, state);
  });

/**
 * An issue that the app looked for and did not find: what was known of it stays, and so does its age, so that whatever
 * Jira says of it later counts, even if it says it late.
 */
export const unseenState = (
  { settings }: Quarter,
  { issueId, issueKey, issueTypeId }: Receipt,
  known: IssueState | undefined,
): IssueState => ({
  ...(known ?? {
    issueId,
    issueKey,
    issueTypeId,
    projectId: settings.projectId,
    issueTypeName: '',
    statusName: '',
    category: 'undefined',
    isRestricted: true,
    isDeleted: false,
    at: 0,
  }),
  isUnseen: true,
});

export const syncIssueStates = async (
  states: IssueStates,
  known: ReadonlyMap<string, IssueState>,
  read: readonly IssueState[],
): Promise<number> => {
  const changed = changedStates(known, read);
  if (changed.length > 0) await states.keep(changed);
  return changed.length;
};

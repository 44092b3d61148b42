import type { IssueState } from '#domain/views/progress/issue-state';
import type { IssueNow } from '#domain/views/progress/output';
import type { RowKind } from '#domain/entities/publishing/mapping/publish-mapping';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import type { Quarter } from '#domain/quarter/quarter';

/** What a viewer may know of an issue. */
export interface ShownState {
  readonly issueTypeId: string;
  readonly issueTypeName: string;
  readonly statusName: string;
  readonly category: IssueState['category'];
  /** Key of the project that it was moved to. */
  readonly movedTo: string | null;
  /** It has another type than OKRA gave it or last saw. */
  readonly isConverted: boolean;
}

export interface RowState {
  readonly row: string;
  readonly kind: RowKind;
  readonly issueId: string;
  readonly issueKey: string;
  readonly gone: IssueNow['gone'];
  /** Null: nothing is known of it, or nothing of it may be shown. */
  readonly state: ShownState | null;
}

/** Whether whoever browses the quarter's project sees an issue in any case. */
const isOpen = (quarter: Quarter, { isRestricted, projectId }: IssueState): boolean =>
  !isRestricted && projectId === quarter.settings.projectId;

/** Issues whose state may be told only to whom Jira shows them. */
export const doubtfulIssues = (quarter: Quarter, known: ReadonlyMap<string, IssueState>): readonly string[] =>
  [...known.values()]
    .filter((state) => !state.isDeleted && !isOpen(quarter, state))
    .map(({ issueId }) => issueId);

const shownState = (quarter: Quarter, receipt: Receipt, state: IssueState): ShownState => ({
  issueTypeId: state.issueTypeId,
  issueTypeName: state.issueTypeName,
  statusName: state.statusName,
  category: state.category,
  movedTo:
    state.projectId === quarter.settings.projectId
      ? null
      : state.issueKey.slice(0, state.issueKey.lastIndexOf('-')),
  isConverted: state.issueTypeId !== receipt.issueTypeId,
});

/**
 * The issues of a quarter's rows as one viewer may see them.
 *
 * @param known what the app last learned, by issue id
 * @param seen what Jira shows the viewer now, by issue id
 * @param asked issues that the viewer was asked about: what is not `seen` among them is hidden from them
 */
export const visibleIssueStates = (
  quarter: Quarter,
  known: ReadonlyMap<string, IssueState>,
  seen: ReadonlyMap<string, IssueState>,
  asked: ReadonlySet<string>,
): readonly RowState[] =>
  quarter.receipts.map((receipt): RowState => {
    const { id: row, kind, issueId, issueKey } = receipt;
    const own = { row, kind, issueId };
    const fresh = seen.get(issueId);
    if (fresh !== undefined)
      return { ...own, issueKey: fresh.issueKey, gone: null, state: shownState(quarter, receipt, fresh) };
    const state = known.get(issueId);
    if (state === undefined) return { ...own, issueKey, gone: null, state: null };
    if (state.isDeleted) return { ...own, issueKey, gone: 'deleted', state: null };
    if (asked.has(issueId))
      return { ...own, issueKey, gone: state.isUnseen ? 'unseen' : 'hidden', state: null };
    if (!isOpen(quarter, state)) return { ...own, issueKey, gone: null, state: null };
    return {
      ...own,
      issueKey: state.issueKey,
      gone: state.isUnseen ? 'unseen' : null,
      state: shownState(quarter, receipt, state),
    };
  });

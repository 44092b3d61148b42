import type { IssueEvidence } from '#domain/jira-publishing/issue-evidence';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { peopleOf, undoProof, type Kept } from '#domain/jira-publishing/undo-proof';
import type { Quarter } from '#domain/quarter/quarter';
import type { Publishing } from './ports';

export interface UndoJudgement {
  /** Why issues stay, by row; a row that is not in it may be deleted. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** By issue id; what is not in it is not shown to whoever asks. */
  readonly evidence: ReadonlyMap<string, IssueEvidence>;
}

interface Undoing {
  /** The run that is undone. */
  readonly run: PublishRun;
  /** The run that undoes it; null: it has not begun. */
  readonly undo: PublishRun | null;
}

/**
 * Looks at issues of a run as they are now and says which of them have to stay. A parent stays with its child, so the
 * question is asked again of the rest until nobody's answer changes.
 */
export const judgeUndo = async (
  { repository, evidence: evidences }: Pick<Publishing, 'repository' | 'evidence'>,
  quarter: Quarter,
  { run, undo }: Undoing,
  receipts: readonly Receipt[],
): Promise<UndoJudgement> => {
  const [evidence, accounts] = await Promise.all([
    evidences.read(receipts.map(({ issueId }) => issueId)),
    repository.accountsOf(quarter.id, peopleOf(quarter, run)),
  ]);
  const removed = new Set((undo?.removed ?? []).map(({ row }) => row));
  const deleted = (undo?.removed ?? []).map(({ issueId }) => issueId);
  const kept = new Map<string, Kept>();
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    const staying = receipts.filter(({ id }) => !kept.has(id));
    const going = new Set([...deleted, ...staying.map(({ issueId }) => issueId)]);
    const parts = { quarter, run, accounts, going, removed };
    for (const receipt of staying) {
      const why = undoProof(receipt, evidence.get(receipt.issueId), parts);
      if (why !== null) kept.set(receipt.id, why);
    }
  }
  return { kept, evidence };
};

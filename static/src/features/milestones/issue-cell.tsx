import { memo } from 'react';
import type { IssueState } from '../../components/use-issue-states';
import { IssueLink } from '../../components/issue-link';
import { StatusLozenge } from '../../components/status-lozenge';
import type { MilestoneRow } from './milestone-row';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

interface IssueCellProps {
  readonly row: MilestoneRow;
  /** What is known of its work item in Jira; nothing until that was read, or where this viewer may not see it. */
  readonly known: IssueState | undefined;
}

/** The work item of a milestone with its status, as far as this viewer may know it. */
export const IssueCell = memo(({ row: { receipt }, known }: IssueCellProps) => {
  if (receipt === undefined) return <span className={styles['quiet']}>{milestonesWords.notInJira}</span>;
  const state = known?.state ?? null;
  if (known?.gone === 'deleted')
    return <span className={styles['quiet']}>{milestonesWords.deleted(receipt.issueKey)}</span>;
  return (
    <span className={styles['issue']}>
      <IssueLink issueKey={known?.issueKey ?? receipt.issueKey} />
      {state !== null && <StatusLozenge name={state.statusName} category={state.category} maxWidth={96} />}
    </span>
  );
});
IssueCell.displayName = 'IssueCell';

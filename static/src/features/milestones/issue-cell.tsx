import Lozenge from '@atlaskit/lozenge';
import { useQuarter } from '../../quarter/quarter-context';
import { useRpc } from '../../rpc/use-rpc';
import { IssueLink } from '../../ui/issue-link';
import type { MilestoneRow } from './milestone-row';
import styles from './milestones.module.css';

const APPEARANCES = {
  new: 'default',
  indeterminate: 'inprogress',
  done: 'success',
  undefined: 'default',
} as const;

/** One answer for the whole table serves this long; the Progress tab asks Jira where it is old. */
const FRESH_MS = 60_000;

/** The work item of a milestone with its status, as far as this viewer may know it. */
export const IssueCell = ({ row: { milestone, receipt } }: { readonly row: MilestoneRow }) => {
  const quarter = useQuarter(({ id }) => id);
  const { data } = useRpc(
    'progress.read',
    { quarter },
    { staleTime: FRESH_MS, enabled: receipt !== undefined },
  );
  if (receipt === undefined) return <span className={styles['quiet']}>Not in Jira</span>;
  const known = data?.rows.find(({ row }) => row === milestone.id);
  const state = known?.state ?? null;
  if (known?.gone === 'deleted')
    return <span className={styles['quiet']}>{receipt.issueKey} was deleted</span>;
  return (
    <span className={styles['issue']}>
      <IssueLink issueKey={known?.issueKey ?? receipt.issueKey} />
      {state !== null && (
        <Lozenge appearance={APPEARANCES[state.category]} maxWidth={96}>
          {state.statusName}
        </Lozenge>
      )}
    </span>
  );
};

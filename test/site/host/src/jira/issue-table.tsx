import Checkbox from '@atlaskit/checkbox';
import { Person } from '../chrome/person-avatar';
import { Link } from '../routing/link';
import { issuePath } from '../routing/route';
import { formatTime } from '../site/format-time';
import { useSite } from '../site/site-info';
import type { IssueRow } from './jira-queries';
import { Labels } from './labels';
import { StatusLozenge } from './status-lozenge';
import type { Selection } from './use-selection';
import { WorkTypeIcon } from './work-type-icon';
import styles from './jira.module.css';

export type RowSelection = Pick<Selection, 'has' | 'toggle'>;

interface IssueTableProps {
  readonly issues: readonly IssueRow[];
  /** Where rows can be ticked. */
  readonly selection?: RowSelection | undefined;
}

export const IssueTable = ({ issues, selection }: IssueTableProps) => {
  const now = useSite().now();
  return (
    <div className={styles['tableScroll']}>
      <table className={styles['issueTable']}>
        <thead>
          <tr>
            {selection && (
              <th scope="col">
                <span className={styles['unseen']}>Selected</span>
              </th>
            )}
            {['Type', 'Key', 'Summary', 'Status', 'Assignee', 'Labels', 'Updated'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map(({ id, key, fields }) => (
            <tr key={id}>
              {selection && (
                <td>
                  <Checkbox
                    aria-label={`Select ${key}`}
                    isChecked={selection.has(key)}
                    onChange={() => selection.toggle(key)}
                  />
                </td>
              )}
              <td>
                <WorkTypeIcon name={fields.issuetype.name} />
              </td>
              <td>
                <Link href={issuePath(key)}>{key}</Link>
              </td>
              <td className={styles['wide']}>{fields.summary}</td>
              <td>
                <StatusLozenge status={fields.status} />
              </td>
              <td>
                {fields.assignee ? (
                  <Person name={fields.assignee.displayName} />
                ) : (
                  <span className={styles['quiet']}>Unassigned</span>
                )}
              </td>
              <td>
                <Labels labels={fields.labels} />
              </td>
              <td className={styles['quiet']}>{formatTime(fields.updated, now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

import { Person } from '../chrome/person-avatar';
import { Link } from '../routing/link';
import { issuePath } from '../routing/route';
import { formatTime } from '../site/format-time';
import { useSite } from '../site/site-info';
import type { IssueRow } from './jira-queries';
import { Labels } from './labels';
import { StatusLozenge } from './status-lozenge';
import { WorkTypeIcon } from './work-type-icon';
import styles from './jira.module.css';

export const IssueTable = ({ issues }: { issues: readonly IssueRow[] }) => {
  const now = useSite().now();
  return (
    <div className={styles['tableScroll']}>
      <table className={styles['issueTable']}>
        <thead>
          <tr>
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

import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { PersonAvatar } from '../chrome/person-avatar';
import { Link } from '../routing/link';
import { issuePath } from '../routing/route';
import { formatDay } from '../site/format-time';
import type { BacklogRow, Sprint } from './board-queries';
import { StatusLozenge } from './status-lozenge';
import type { Selection } from './use-selection';
import { WorkTypeIcon } from './work-type-icon';
import styles from './jira.module.css';

interface BacklogGroupProps {
  /** Null: the backlog itself. */
  readonly sprint: Sprint | null;
  readonly rows: readonly BacklogRow[];
  readonly selection: Selection;
}

const datesOf = ({ startDate, endDate }: Sprint): string =>
  [startDate, endDate].flatMap((date) => (date === undefined ? [] : [formatDay(date)])).join(' – ');

/** A sprint, or the backlog, with its work items. */
export const BacklogGroup = ({ sprint, rows, selection }: BacklogGroupProps) => (
  <section className={styles['backlogGroup']}>
    <header>
      <h2>{sprint?.name ?? 'Backlog'}</h2>
      {sprint?.state === 'active' && <Lozenge appearance="inprogress">Active</Lozenge>}
      <span className={styles['quiet']}>
        {sprint === null ? '' : `${datesOf(sprint)} · `}
        {rows.length === 1 ? '1 work item' : `${rows.length} work items`}
      </span>
    </header>
    {rows.length > 0 && (
      <ul>
        {rows.map(({ id, key, fields }) => (
          <li key={id} data-selected={selection.has(key)}>
            <Checkbox
              aria-label={`Select ${key}`}
              isChecked={selection.has(key)}
              onChange={() => selection.toggle(key)}
            />
            <WorkTypeIcon name={fields.issuetype.name} />
            <Link href={issuePath(key)}>{key}</Link>
            <span className={styles['backlogSummary']}>{fields.summary}</span>
            <StatusLozenge status={fields.status} />
            <span className={styles['backlogPerson']}>
              {fields.assignee && (
                <span role="img" aria-label={`Assignee: ${fields.assignee.displayName}`}>
                  <PersonAvatar name={fields.assignee.displayName} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

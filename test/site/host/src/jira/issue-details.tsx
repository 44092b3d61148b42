import { useState, type ReactNode } from 'react';
import { Person } from '../chrome/person-avatar';
import { Link } from '../routing/link';
import { issuePath } from '../routing/route';
import { formatDay, formatTime } from '../site/format-time';
import { useSite } from '../site/site-info';
import { DisclosureCard } from './disclosure-card';
import { textOfField } from './field-text';
import type { Issue } from './jira-queries';
import { Labels } from './labels';
import styles from './jira.module.css';

const Field = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles['field']}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const None = () => <span className={styles['quiet']}>None</span>;

export const DetailsCard = ({ issue }: { issue: Issue }) => {
  const [isOpen, setOpen] = useState(true);
  const { assignee, reporter, labels, parent, duedate } = issue.fields;
  return (
    <DisclosureCard title="Details" isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <dl className={styles['fields']}>
        <Field name="Assignee">{assignee ? <Person name={assignee.displayName} /> : 'Unassigned'}</Field>
        <Field name="Reporter">{reporter ? <Person name={reporter.displayName} /> : <None />}</Field>
        <Field name="Labels">{labels.length > 0 ? <Labels labels={labels} /> : <None />}</Field>
        <Field name="Parent">
          {parent ? (
            <Link href={issuePath(parent.key)}>
              {parent.key} {parent.fields.summary}
            </Link>
          ) : (
            <None />
          )}
        </Field>
        <Field name="Due date">{duedate ? formatDay(duedate) : <None />}</Field>
      </dl>
    </DisclosureCard>
  );
};

const SHOWN_ELSEWHERE = new Set([
  'summary',
  'description',
  'status',
  'issuetype',
  'assignee',
  'reporter',
  'labels',
  'parent',
  'duedate',
  'issuelinks',
  'project',
  'created',
  'updated',
  'comment',
]);

export const MoreFieldsCard = ({ issue }: { issue: Issue }) => {
  const [isOpen, setOpen] = useState(false);
  const now = useSite().now();
  const rest = Object.entries(issue.fields)
    .filter(([id, value]) => !SHOWN_ELSEWHERE.has(id) && textOfField(value) !== '')
    .map(([id, value]) => ({ id, name: issue.names[id] ?? id, text: textOfField(value) }));
  return (
    <>
      <DisclosureCard title="More fields" isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <dl className={styles['fields']}>
          {rest.map(({ id, name, text }) => (
            <Field key={id} name={name}>
              {text}
            </Field>
          ))}
          {rest.length === 0 && <Field name="Other fields">None is filled in</Field>}
        </dl>
      </DisclosureCard>
      <p className={styles['dates']}>
        Created {formatTime(issue.fields.created, now)} · Updated {formatTime(issue.fields.updated, now)}
      </p>
    </>
  );
};

import type { ReactNode } from 'react';
import { IssueLink } from '../../components/issue-link';
import { IssueState, type IssueStates } from './issue-state';
import styles from './issue.module.css';

interface IssueRowProps {
  /** As the quarter calls it. */
  readonly title: string;
  /** Undefined: it has no issue yet, or Jira was not asked. */
  readonly issue: IssueStates[number] | undefined;
  readonly note: string;
  readonly mark?: ReactNode;
  /** What is wrong between the two. */
  readonly children?: ReactNode;
}

/** Another card of the quarter, with its issue and its state where the viewer may see it. */
export const IssueRow = ({ title, issue, note, mark, children }: IssueRowProps) => {
  const notes = [issue?.issueKey ?? '', note].filter((part) => part !== '').join(' · ');
  return (
    <li className={styles['dependency']}>
      {mark}
      <div className={styles['grow']}>
        {issue === undefined ? (
          <span dir="auto">{title}</span>
        ) : (
          <IssueLink issueKey={issue.issueKey}>
            <bdi>{title}</bdi>
          </IssueLink>
        )}
        {notes !== '' && <div className={styles['note']}>{notes}</div>}
        {children}
      </div>
      {issue !== undefined && <IssueState issue={issue} />}
    </li>
  );
};

import Lozenge from '@atlaskit/lozenge';
import { IssueLink } from '../ui/issue-link';
import type { Why, WhyDependency } from '#domain/thread/why';
import type { LinkedCard } from './issue-why';
import styles from './issue.module.css';

export type IssueStates = LinkedCard['issues'];

const APPEARANCES = {
  new: 'default',
  indeterminate: 'inprogress',
  done: 'success',
  undefined: 'default',
} as const;

const StatusLozenge = ({ issue }: { readonly issue: IssueStates[number] }) => (
  <Lozenge appearance={APPEARANCES[issue.statusCategory]} maxWidth={110}>
    {issue.statusName}
  </Lozenge>
);

const outside = ({ owner, neededByWeek }: WhyDependency): string =>
  [owner, neededByWeek === null ? '' : `needed by week ${String(neededByWeek)}`]
    .filter((part) => part !== '')
    .join(', ');

interface RowProps {
  readonly dependency: WhyDependency;
  readonly issues: IssueStates | null;
}

const Row = ({ dependency, issues }: RowProps) => {
  const issue = issues?.find(({ issueId }) => issueId === dependency.issueId);
  const note = issue === undefined ? outside(dependency) : issue.issueKey;
  return (
    <li className={styles['dependency']}>
      <div>
        {issue === undefined ? (
          <span>{dependency.text}</span>
        ) : (
          <IssueLink issueKey={issue.issueKey}>{dependency.text}</IssueLink>
        )}
        {note !== '' && <div className={styles['note']}>{note}</div>}
      </div>
      {issue !== undefined && <StatusLozenge issue={issue} />}
    </li>
  );
};

interface WaitsForProps {
  readonly why: Why;
  /** Null: Jira was not asked yet. An issue that the viewer may not see is not among them. */
  readonly issues: IssueStates | null;
  readonly direction: WhyDependency['direction'];
  readonly title: string;
}

/** What the card waits for, or what waits for it, with the state of each issue as this viewer sees it in Jira. */
export const WaitsFor = ({ why, issues, direction, title }: WaitsForProps) => {
  const dependencies = why.dependencies.filter((dependency) => dependency.direction === direction);
  if (dependencies.length === 0) return null;
  return (
    <section>
      <h3 className={styles['label']}>{title}</h3>
      <ul className={styles['dependencies']}>
        {dependencies.map((dependency, index) => (
          <Row
            key={dependency.milestoneId ?? `${dependency.text} ${String(index)}`}
            dependency={dependency}
            issues={issues}
          />
        ))}
      </ul>
    </section>
  );
};

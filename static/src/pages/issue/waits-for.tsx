import { stateConflict } from '#domain/views/thread/real-state';
import type { CardContext, ContextDependency } from '#domain/views/thread/card-context';
import { FindingLine } from '../../ui/finding-line';
import { IssueRow } from './issue-row';
import type { IssueStates } from './issue-state';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

const outside = ({ owner, neededByWeek }: ContextDependency): string => {
  if (neededByWeek === null) return owner;
  return owner === '' ? issueWords.neededBy(neededByWeek) : issueWords.ownerNeeds(owner, neededByWeek);
};

interface RowProps {
  readonly dependency: ContextDependency;
  readonly issues: IssueStates | null;
}

const Row = ({ dependency, issues }: RowProps) => {
  const { direction, text, conflict, issueId } = dependency;
  const [own] = issues ?? [];
  const issue = issueId === null ? undefined : issues?.find((one) => one.issueId === issueId);
  const progress =
    own === undefined || issue === undefined
      ? null
      : stateConflict(own.statusCategory, issue.statusCategory, direction, text);
  return (
    <IssueRow title={text} issue={issue} note={issue === undefined ? outside(dependency) : ''}>
      {conflict !== null && (
        <div>
          <FindingLine severity={conflict.severity}>{conflict.text}</FindingLine>
        </div>
      )}
      {progress !== null && (
        <div>
          <FindingLine severity={progress.severity}>{progress.text}</FindingLine>
        </div>
      )}
    </IssueRow>
  );
};

interface WaitsForProps {
  readonly why: CardContext;
  /** Null: Jira was not asked yet. The first one is the issue itself. */
  readonly issues: IssueStates | null;
  readonly direction: ContextDependency['direction'];
  readonly title: string;
}

/** What the card waits for, or what waits for it, with the state of each issue and what contradicts the order. */
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

/** Dependencies of which Jira shows the viewer nothing: only that they are there. */
export const HiddenDependencies = ({ count }: { readonly count: number }) =>
  count === 0 ? null : <p className={styles['note']}>{issueWords.hiddenDependencies(count)}</p>;

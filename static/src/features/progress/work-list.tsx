import type { CardProgress } from '#domain/views/progress/quarter-progress';
import { useQuarter } from '../../sync/quarter-context';
import { IssueLink } from '../../components/issue-link';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { StatusLozenge } from '../../components/status-lozenge';
import { TypeMark } from '../../components/type-mark';
import type { IssueState } from '../../components/use-issue-states';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

interface StandsProps {
  readonly row: IssueState | undefined;
}

/** Key and status of a row's work item as this viewer may see it. */
const Stands = ({ row }: StandsProps) => {
  if (row === undefined) return <span className={styles['quiet']}>{progressWords.notInJira}</span>;
  if (row.gone === 'deleted')
    return <span className={styles['quiet']}>{progressWords.wasDeleted(row.issueKey)}</span>;
  return (
    <span className={styles['stands']}>
      {row.gone === null ? <IssueLink issueKey={row.issueKey} /> : <span>{row.issueKey}</span>}
      {row.state === null ? (
        <span className={styles['quiet']}>
          {row.gone === 'hidden' ? progressWords.hiddenFromYou : progressWords.standings.unknown}
        </span>
      ) : (
        <StatusLozenge name={row.state.statusName} category={row.state.category} />
      )}
    </span>
  );
};

interface WorkListProps {
  readonly label: string;
  readonly work: readonly CardProgress[];
  readonly rows: ReadonlyMap<string, IssueState>;
}

/** Cards with the status of their work items, tasks below. */
export const WorkList = ({ label, work, rows }: WorkListProps) => {
  const quarter = useQuarter(({ id }) => id);
  return (
    <ul className={styles['work']} aria-label={label}>
      {work.map(({ milestone, tasks }) => (
        <li key={milestone.id}>
          <div className={styles['card']}>
            <TypeMark type={milestone.type} size="small" />
            <RouteLink
              to={pathTo('milestones.card', { quarter, card: milestone.id })}
              className={styles['title']}
            >
              {milestone.title}
            </RouteLink>
            <Stands row={rows.get(milestone.id)} />
          </div>
          {tasks.length > 0 && (
            <ul className={styles['tasks']} aria-label={progressWords.tasksOf(milestone.title)}>
              {tasks.map(({ row, text }) => (
                <li key={row} className={styles['card']}>
                  <span className={styles['title']}>{text}</span>
                  <Stands row={rows.get(row)} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
};

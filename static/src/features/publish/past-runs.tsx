import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport } from '#domain/jira-publishing/run-report';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { usePersonName } from '../../sync/use-person-name';
import { TextButton } from '../../ui/text-button';
import { countWords, instantWords } from './preparation';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './publish.module.css';

const didWords = (quarter: Quarter, run: PublishRun): string => {
  const counts = outcomeCounts(runReport(quarter, run));
  const words = (['created', 'updated', 'partly', 'deleted', 'kept', 'failed', 'waiting'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${String(counts[outcome])} ${outcome === 'partly' ? 'updated in part' : outcome}`);
  const wasUndone = run.undoes === null && quarter.runs.some(({ undoes }) => undoes === run.id);
  return [
    run.undoes === null ? '' : 'Undo',
    words.length === 0 ? 'nothing' : words.join(', '),
    wasUndone ? 'undone since' : '',
  ]
    .filter((part) => part !== '')
    .join(': ');
};

/** The newest first. */
const pastRuns = createSelector((quarter) =>
  [...quarter.runs]
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .map((run) => ({ run, did: didWords(quarter, run) })),
);

interface PastRunsProps {
  readonly onOpen: (run: PublishRun) => void;
}

/** Every run of the quarter, the newest first: who, when, and what it did. */
export const PastRuns = ({ onOpen }: PastRunsProps) => {
  const runs = useQuarter(pastRuns);
  const nameOf = usePersonName();
  if (runs.length === 0) return null;
  return (
    <details className={styles['details']}>
      <summary>
        <span className={styles['summary']}>Published before</span>{' '}
        <span className={styles['quiet']}>{countWords(runs.length, 'run')}</span>
      </summary>
      <table className={styles['table']} aria-label="Runs of this quarter">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What it did</th>
            <th scope="col">
              <VisuallyHidden>Receipt</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ run, did }) => (
            <tr key={run.id}>
              <th scope="row">{instantWords(run.startedAt)}</th>
              <td>{nameOf(run.memberId)}</td>
              <td>{did}</td>
              <td>
                <TextButton
                  aria-label={`Open the receipt of ${instantWords(run.startedAt)}`}
                  onClick={() => {
                    onOpen(run);
                  }}
                >
                  Open receipt
                </TextButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

import { useId } from 'react';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport } from '#domain/jira-publishing/run-report';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { TextButton } from '../../ui/text-button';
import { instantWords } from './preparation';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { usePublisherName } from './use-publisher-name';
import { runWords } from './words/run-words';
import styles from './publish.module.css';

const didWords = (quarter: Quarter, run: PublishRun): string => {
  const counts = outcomeCounts(runReport(quarter, run));
  const words = (['created', 'updated', 'partly', 'deleted', 'kept', 'failed', 'waiting'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => runWords.didCounts[outcome](counts[outcome]));
  const wasUndone = run.undoes === null && quarter.runs.some(({ undoes }) => undoes === run.id);
  const did = words.length === 0 ? runWords.didNothing : words.join(', ');
  if (run.undoes !== null) return runWords.didUndo(did);
  return wasUndone ? runWords.undoneSince(did) : did;
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
  const nameOf = usePublisherName();
  const id = useId();
  if (runs.length === 0) return null;
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <Heading level={3} id={id}>
        {runWords.pastTitle}
      </Heading>
      <table className={styles['table']} aria-label={runWords.pastLabel}>
        <thead>
          <tr>
            <th scope="col">{runWords.whenColumn}</th>
            <th scope="col">{runWords.whoColumn}</th>
            <th scope="col">{runWords.didColumn}</th>
            <th scope="col">
              <VisuallyHidden>{runWords.receiptColumn}</VisuallyHidden>
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
                  aria-label={runWords.receiptOpenOf(instantWords(run.startedAt))}
                  onClick={() => {
                    onOpen(run);
                  }}
                >
                  {runWords.receiptOpen}
                </TextButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

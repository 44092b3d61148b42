import type { Day } from '#domain/kernel/day';
import type { QuarterProgress } from '#domain/views/progress/quarter-progress';
import type { IssueState } from '../../components/use-issue-states';
import { useMay } from '../../sync/use-may';
import { useContainerWidth } from '../../ui/use-container-width';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { keyResultColumns, type KeyResultColumn } from './key-result-columns';
import type { KeyResultRowProps } from './key-result-row';
import { ObjectiveRows } from './objective-rows';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

const HEADS: Readonly<Record<KeyResultColumn, { readonly name: string; readonly note?: string }>> = {
  keyResult: { name: keyResultsWords.keyResult },
  outcome: { name: keyResultsWords.outcome, note: keyResultsWords.outcomeNote },
  trend: { name: keyResultsWords.trend },
  value: { name: keyResultsWords.valueNow },
  hypotheses: { name: keyResultsWords.hypotheses, note: keyResultsWords.hypothesesNote },
  output: { name: keyResultsWords.output, note: keyResultsWords.outputNote },
  acts: { name: keyResultsWords.acts },
};

interface KeyResultsTableProps extends Pick<
  KeyResultRowProps,
  'draftOf' | 'isInvalid' | 'onDraft' | 'onSave'
> {
  readonly progress: QuarterProgress;
  readonly rows: ReadonlyMap<string, IssueState>;
  readonly today: Day;
}

/** Key results with their numbers, objective by objective. */
export const KeyResultsTable = ({ progress, ...shared }: KeyResultsTableProps) => {
  const may = useMay();
  const [box, width] = useContainerWidth<HTMLDivElement>();
  const columns = width === null ? null : keyResultColumns(width, may.write);
  return (
    <div ref={box}>
      {columns !== null && (
        <table
          className={[styles['table'], columns.includes('trend') ? '' : styles['narrow']].join(' ')}
          aria-label={keyResultsWords.title}
        >
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles[`column-${column}`]}>
                  {column === 'acts' ? (
                    <VisuallyHidden>{HEADS[column].name}</VisuallyHidden>
                  ) : (
                    HEADS[column].name
                  )}
                  {HEADS[column].note !== undefined && (
                    <span className={styles['headNote']}>{HEADS[column].note}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {progress.objectives.map((thread) => (
            <ObjectiveRows key={thread.objective.id} progress={thread} columns={columns} {...shared} />
          ))}
        </table>
      )}
    </div>
  );
};

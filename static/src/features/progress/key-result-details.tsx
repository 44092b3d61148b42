import { useRef } from 'react';
import type { IssueFilter } from './issue-filters';
import type { MetricProgress } from '#domain/views/progress/metric-progress';
import type { KeyResultProgress } from '#domain/views/progress/quarter-progress';
import type { IssueState } from '../../components/use-issue-states';
import { useFocusBack } from '../../ui/use-focus-back';
import { FilterLink } from './filter-link';
import { LearnedList } from './learned-list';
import { ValueList } from './value-list';
import { WorkList } from './work-list';
import { progressWords } from './words/progress-words';
import styles from './key-results.module.css';

interface KeyResultDetailsProps {
  readonly name: string;
  readonly thread: Pick<KeyResultProgress, 'hypotheses' | 'work'>;
  readonly progress?: MetricProgress | undefined;
  readonly filter: IssueFilter | undefined;
  readonly rows: ReadonlyMap<string, IssueState>;
}

/** The values, hypotheses and cards behind a line. */
export const KeyResultDetails = ({
  name,
  thread: { hypotheses, work },
  progress,
  filter,
  rows,
}: KeyResultDetailsProps) => {
  const box = useRef<HTMLDivElement>(null);
  useFocusBack(box, progress?.values.length, 'values');
  return (
    <div ref={box}>
      <div className={styles['details']} data-back="values" tabIndex={-1}>
        {progress !== undefined && <ValueList code={name} progress={progress} />}
        {hypotheses.length > 0 && (
          <LearnedList label={progressWords.hypothesesOf(name)} hypotheses={hypotheses} work={work} />
        )}
        {work.length > 0 && <WorkList label={progressWords.cardsOf(name)} work={work} rows={rows} />}
        {filter !== undefined && work.length > 0 && <FilterLink filter={filter} />}
        {work.length + hypotheses.length + (progress?.values.length ?? 0) === 0 && (
          <span className={styles['quiet']}>{progressWords.noCard}</span>
        )}
      </div>
    </div>
  );
};

import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import type { Day } from '#domain/kernel/day';
import { weekNumber } from '#domain/kernel/week-number';
import { mismatchOf, type MetricProgress } from '#domain/views/progress/metric-progress';
import { PACE_NAMES } from '#domain/views/progress/pace-names';
import type { Tally } from '#domain/views/progress/output';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

interface KeyResultNotesProps {
  readonly keyResult: KeyResult;
  readonly progress: MetricProgress | undefined;
  readonly cards: Tally;
  readonly today: Day;
}

/** What is worth a talk about a key result, in words. */
export const KeyResultNotes = ({ keyResult, progress, cards, today }: KeyResultNotesProps) => {
  const { startDate, weeks } = useQuarter(({ settings }) => settings);
  const mismatch = mismatchOf(progress?.share ?? null, cards);
  const week = Math.min(weeks, weekNumber(startDate, today) ?? 0);
  return (
    <span className={styles['notes']}>
      {progress?.pace === 'reached' && <FindingLine severity="ok">{PACE_NAMES.reached}</FindingLine>}
      {progress?.pace === 'farBehind' && mismatch === null && (
        <FindingLine severity="warn">{keyResultsWords.behind(week, weeks)}</FindingLine>
      )}
      {mismatch !== null && (
        <FindingLine severity={mismatch === 'deliveredNotMoving' ? 'warn' : 'info'}>
          {keyResultsWords[mismatch]}
        </FindingLine>
      )}
      {keyResult.feasibility === 'doubtful' && (
        <FindingLine severity="warn">{keyResultsWords.doubted(keyResult.feasibilityWhy)}</FindingLine>
      )}
    </span>
  );
};

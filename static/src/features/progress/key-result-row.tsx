import { useRef, useState } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { IssueFilter } from './issue-filters';
import type { Day } from '#domain/kernel/day';
import { metricProgress, timeGone } from '#domain/views/progress/metric-progress';
import type { KeyResultProgress } from '#domain/views/progress/quarter-progress';
import { CodeLabel } from '../../components/code-label';
import { useDecide } from '../../components/use-decide';
import type { IssueState } from '../../components/use-issue-states';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { ActionMenu } from '../../ui/action-menu';
import { IconButton } from '../../ui/icon-button';
import { TextButton } from '../../ui/text-button';
import { useFocusBack } from '../../ui/use-focus-back';
import type { CheckInDraft } from './check-in-draft';
import { CheckInRow } from './check-in-row';
import { KeyResultDetails } from './key-result-details';
import { KeyResultNotes } from './key-result-notes';
import { MetricForm } from '../../components/metric/metric-form';
import { OutcomeBar } from './outcome-bar';
import { OutcomeLine } from './outcome-line';
import { OutputBlocks } from './output-blocks';
import type { KeyResultColumn } from './key-result-columns';
import { TrendLine } from './trend-line';
import { ValueCell } from './value-cell';
import { keyResultsWords } from './words/key-results-words';
import { progressWords } from './words/progress-words';
import styles from './key-results.module.css';

export interface KeyResultRowProps {
  readonly objective: string;
  readonly thread: KeyResultProgress;
  readonly filter: IssueFilter | undefined;
  readonly rows: ReadonlyMap<string, IssueState>;
  readonly columns: readonly KeyResultColumn[];
  readonly today: Day;
  readonly draftOf: (metric: string) => CheckInDraft | undefined;
  readonly isInvalid: (metric: string) => boolean;
  readonly onDraft: (metric: string, draft: CheckInDraft | null) => void;
  readonly onSave: () => void;
}

/** A key result in one line: where its number is, what was learned, and apart from both how much work is done. */
export const KeyResultRow = (props: KeyResultRowProps) => {
  const { objective, thread, filter, rows, columns, today, draftOf, isInvalid, onDraft, onSave } = props;
  const { keyResult, code, cards, outcome } = thread;
  const [isOpen, setOpen] = useState(false);
  const [isMeasuring, setMeasuring] = useState(false);
  const decide = useDecide();
  const may = useMay();
  const [select] = useState(() => createSelector((quarter) => metricProgress(quarter, keyResult.id, today)));
  const progress = useQuarter(select);
  const settings = useQuarter((quarter) => quarter.settings);
  const name = `${objective} ${code}`;
  const metric = progress?.metric;
  const draft = metric === undefined ? undefined : draftOf(metric.id);
  const change = (next: CheckInDraft | null): void => {
    if (metric !== undefined) onDraft(metric.id, next);
  };
  const row = useRef<HTMLTableRowElement>(null);
  useFocusBack(row, `${String(isMeasuring)} ${String(draft !== undefined)}`, 'value');
  const shows = (column: KeyResultColumn): boolean => columns.includes(column);
  const acts = [
    {
      text: metric === undefined ? keyResultsWords.measure : keyResultsWords.changeNumbers,
      onClick: () => setMeasuring(true),
    },
    ...(metric === undefined
      ? []
      : [
          {
            text: keyResultsWords.removeNumbers,
            onClick: () => {
              decide(
                { kind: 'metric.remove', target: metric.id },
                { undo: keyResultsWords.numbersRemoved(name) },
              );
            },
          },
        ]),
  ];
  return (
    <>
      <tr ref={row} className={styles['keyResult']}>
        <th scope="row">
          <span className={styles['name']}>
            <IconButton
              icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
              label={isOpen ? progressWords.hideDetails(name) : progressWords.showDetails(name)}
              aria-expanded={isOpen}
              compact
              onClick={() => setOpen(!isOpen)}
            />
            <CodeLabel code={code} />
            <span className={styles['text']} dir="auto">
              {keyResult.text}
            </span>
          </span>
          <KeyResultNotes keyResult={keyResult} progress={progress} cards={cards} today={today} />
          {!shows('hypotheses') && (
            <span className={styles['notes']}>
              <OutcomeLine outcome={outcome} />
              {!shows('output') && <OutputBlocks cards={cards} isAlone />}
            </span>
          )}
        </th>
        <td data-back={progress === undefined ? 'value' : undefined}>
          {progress !== undefined ? (
            <OutcomeBar progress={progress} gone={timeGone(settings, today)} />
          ) : may.write ? (
            <TextButton
              aria-label={keyResultsWords.measureOf(name)}
              aria-expanded={isMeasuring}
              onClick={() => setMeasuring(!isMeasuring)}
            >
              {keyResultsWords.measure}
            </TextButton>
          ) : (
            <span className={styles['quiet']}>{keyResultsWords.notMeasured}</span>
          )}
        </td>
        {shows('trend') && (
          <td>
            {progress !== undefined && (
              <TrendLine metric={progress.metric} values={progress.values} startDate={settings.startDate} />
            )}
          </td>
        )}
        <td data-back={progress === undefined ? undefined : 'value'}>
          {progress !== undefined && metric !== undefined && (
            <ValueCell
              progress={progress}
              code={name}
              draft={draft}
              isInvalid={isInvalid(metric.id)}
              isReadOnly={!may.write}
              onChange={change}
              onSave={onSave}
            />
          )}
        </td>
        {shows('hypotheses') && (
          <td>
            <OutcomeLine outcome={outcome} />
          </td>
        )}
        {shows('output') && (
          <td>
            <OutputBlocks cards={cards} />
          </td>
        )}
        {may.write && (
          <td className={styles['menu']}>
            <ActionMenu compact label={keyResultsWords.actsOf(name)} groups={[{ acts }]} />
          </td>
        )}
      </tr>
      {draft !== undefined && may.write && (
        <CheckInRow
          code={name}
          draft={draft}
          today={today}
          columns={columns.length}
          onChange={change}
          onSave={onSave}
        />
      )}
      {isMeasuring && may.write && (
        <tr className={styles['under']}>
          <td colSpan={columns.length}>
            <MetricForm
              keyResultId={keyResult.id}
              code={name}
              metric={metric}
              onClose={() => setMeasuring(false)}
            />
          </td>
        </tr>
      )}
      {isOpen && (
        <tr className={styles['under']}>
          <td colSpan={columns.length}>
            <KeyResultDetails name={name} thread={thread} progress={progress} filter={filter} rows={rows} />
          </td>
        </tr>
      )}
    </>
  );
};

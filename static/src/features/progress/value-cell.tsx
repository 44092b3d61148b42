import Textfield from '@atlaskit/textfield';
import type { MetricProgress } from '#domain/views/progress/metric-progress';
import { usePersonName } from '../../sync/use-person-name';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import type { CheckInDraft } from './check-in-draft';
import { amountWords } from '../../components/metric/words/amount-words';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

interface ValueCellProps {
  readonly progress: MetricProgress;
  readonly code: string;
  readonly draft: CheckInDraft | undefined;
  /** What was typed is no number. */
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (draft: CheckInDraft | null) => void;
  readonly onSave: () => void;
}

/** What a key result stands at: read, or typed once a week. */
export const ValueCell = ({
  progress: { now, metric, staleSince },
  code,
  draft,
  isInvalid,
  isReadOnly,
  onChange,
  onSave,
}: ValueCellProps) => {
  const nameOf = usePersonName();
  const shown = now === null ? '' : amountWords.typed(now.value);
  const withUnit = now === null ? '' : amountWords.withUnit(now.value, metric.unit);
  const seen =
    now === null ? null : keyResultsWords.seenIn(now.day, now.by === undefined ? '' : nameOf(now.by));
  const stale =
    staleSince === null
      ? null
      : staleSince < 1
        ? keyResultsWords.staleBefore
        : keyResultsWords.staleSince(staleSince);
  const more = <span className={styles['quiet']}>{stale === null ? seen : stale}</span>;
  if (isReadOnly)
    return (
      <span className={styles['value']}>
        {now === null ? <span className={styles['quiet']}>{keyResultsWords.noValue}</span> : withUnit}
        {more}
      </span>
    );
  return (
    <span className={styles['value']}>
      <Textfield
        isCompact
        width={88}
        aria-label={keyResultsWords.valueOf(code)}
        inputMode="decimal"
        autoComplete="off"
        isInvalid={isInvalid}
        value={draft?.text ?? shown}
        onChange={({ currentTarget: { value } }) => {
          onChange({ note: '', day: null, ...draft, text: value });
        }}
        onBlur={() => {
          if (draft !== undefined && draft.text.trim() === '' && draft.note === '') onChange(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && draft !== undefined) {
            event.stopPropagation();
            onChange(null);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            onSave();
          }
        }}
      />
      {isInvalid ? <FindingLine severity="error">{keyResultsWords.notANumber}</FindingLine> : more}
      {stale !== null && draft === undefined && (
        <TextButton
          aria-label={keyResultsWords.stillOf(code, withUnit)}
          onClick={() => {
            onChange({ text: shown, note: '', day: null });
          }}
        >
          {keyResultsWords.still(withUnit)}
        </TextButton>
      )}
    </span>
  );
};

import DeleteIcon from '@atlaskit/icon/core/delete';
import { useState } from 'react';
import type { Metric } from '#domain/entities/agreement/metric/metric';
import { findById } from '#domain/kernel/collection';
import { EditableField } from '../../../components/editable-field';
import { MetricForm } from '../../../components/metric/metric-form';
import { amountWords } from '../../../components/metric/words/amount-words';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { IconButton } from '../../../ui/icon-button';
import { TextButton } from '../../../ui/text-button';
import { pairWords } from '../words/pair-words';
import styles from './pairs.module.css';

interface MetricProps {
  readonly metric: Metric;
  readonly isReadOnly: boolean;
}

const numbersOf = ({ baseline, target, unit }: Metric): string => {
  if (baseline === null && target === null) return pairWords.noNumbers;
  const amount = (value: number | null): string =>
    value === null ? pairWords.notMeasured : amountWords.withUnit(value, unit);
  return pairWords.numbers(amount(baseline), amount(target));
};

/** A number that would show it, with where it is and where it is to go. */
export const PairMetric = ({ metric, isReadOnly }: MetricProps) => {
  const { id, keyResultId } = metric;
  const decide = useDecide();
  const keyResult = useQuarter(({ keyResults }) => findById(keyResults, keyResultId ?? '')?.text);
  const [isOpen, setOpen] = useState(false);
  const text = metric.text === '' ? (keyResult ?? '') : metric.text;
  return (
    <li className={styles['belief']}>
      <div className={styles['row']}>
        {keyResult === undefined ? (
          <EditableField
            concept="metric"
            target={id}
            field="text"
            value={metric.text}
            label={pairWords.textOf(metric.text)}
            required
            isReadOnly={isReadOnly}
          />
        ) : (
          <bdi>{text}</bdi>
        )}
        {!isReadOnly && (
          <IconButton
            compact
            icon={DeleteIcon}
            label={pairWords.remove(text)}
            onClick={() => decide({ kind: 'metric.remove', target: id }, { undo: pairWords.removed })}
          />
        )}
      </div>
      {isOpen && !isReadOnly ? (
        <MetricForm
          keyResultId={keyResultId}
          code={text}
          metric={metric}
          isSecond
          onClose={() => setOpen(false)}
        />
      ) : isReadOnly ? (
        <strong>{numbersOf(metric)}</strong>
      ) : (
        <div>
          <TextButton onClick={() => setOpen(true)}>{numbersOf(metric)}</TextButton>
        </div>
      )}
    </li>
  );
};

import { useEffect, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { Metric } from '#domain/entities/agreement/metric/metric';
import { useDecide } from '../use-decide';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { readAmount } from './read-amount';
import { amountWords } from './words/amount-words';
import { metricWords } from './words/metric-words';
import styles from './metric-form.module.css';

interface MetricFormProps {
  /** Null: the metric stands there already, for an objective. */
  readonly keyResultId: string | null;
  readonly code: string;
  /** Undefined: it has none yet. */
  readonly metric: Metric | undefined;
  /** What is open goes; whoever opened it gives the focus back to where somebody goes on. */
  readonly onClose: () => void;
  /** Another act is the one of the screen; left out: this is. */
  readonly isSecond?: boolean;
}

type Typed = Readonly<Record<'baseline' | 'target' | 'unit', string>>;

const typedOf = (metric: Metric | undefined): Typed => ({
  baseline: metric?.baseline == null ? '' : amountWords.typed(metric.baseline),
  target: metric?.target == null ? '' : amountWords.typed(metric.target),
  unit: metric?.unit ?? '',
});

/** Where a key result starts from, where it is to go, and what its number counts. */
export const MetricForm = ({ keyResultId, code, metric, onClose, isSecond = false }: MetricFormProps) => {
  const decide = useDecide();
  const [typed, setTyped] = useState(() => typedOf(metric));
  const [isAsked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  // Somebody asked for this form.
  useEffect(() => first.current?.focus(), []);
  const amountOf = (field: 'baseline' | 'target') => readAmount(typed[field], typed.unit);
  const [baseline, target] = [amountOf('baseline'), amountOf('target')];
  const isSame = baseline !== null && baseline === target;

  const save = (): void => {
    setAsked(true);
    if (baseline === null || target === null || isSame) return;
    const values = { baseline, target, unit: typed.unit.trim() };
    const { refusal } = decide(
      metric === undefined
        ? { kind: 'metric.add', values: { keyResultId, ...values } }
        : {
            kind: 'metric.edit',
            target: metric.id,
            changes: values,
            was: { baseline: metric.baseline, target: metric.target, unit: metric.unit },
          },
      { quiet: true },
    );
    setRefused(refusal?.text ?? null);
    if (refusal === null) onClose();
  };
  const field = (name: keyof Typed, label: string, problem?: string, help?: string) => (
    <LabelledField
      label={label}
      error={isAsked ? problem : undefined}
      {...(help === undefined ? {} : { help })}
    >
      {(names) => (
        <Textfield
          {...names}
          isCompact
          ref={name === 'baseline' ? first : null}
          isInvalid={isAsked && problem !== undefined}
          value={typed[name]}
          onChange={({ currentTarget }) => {
            setTyped({ ...typed, [name]: currentTarget.value });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onClose();
          }}
        />
      )}
    </LabelledField>
  );
  return (
    <form
      className={styles['form']}
      aria-label={metricWords.numbersOf(code)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {field('baseline', metricWords.start, baseline === null ? metricWords.notANumber : undefined)}
      {field('target', metricWords.target, target === null ? metricWords.notANumber : undefined)}
      {field('unit', metricWords.unit, undefined, metricWords.unitHelp)}
      <span className={styles['acts']}>
        <Button type="submit" appearance={isSecond ? 'default' : 'primary'} spacing="compact">
          {metricWords.save}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          {metricWords.cancel}
        </Button>
      </span>
      {((isAsked && isSame) || refused !== null) && (
        <div className={styles['problem']} role="alert">
          <FindingLine severity="error">{refused ?? metricWords.sameNumbers}</FindingLine>
        </div>
      )}
    </form>
  );
};

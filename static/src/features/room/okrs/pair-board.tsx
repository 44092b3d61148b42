import { useMemo, useState, type ReactNode } from 'react';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { hypothesesOf } from '#domain/entities/agreement/hypothesis/hypotheses-of';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import type { NewCommand } from '../../../sync/new-command';
import { useQuarter } from '../../../sync/quarter-context';
import { AddLine } from '../../../ui/add-line';
import { pairWords } from '../words/pair-words';
import { ChoiceChips } from '../../../ui/choice-chips';
import { PairHypothesis } from './pair-hypothesis';
import { PairLine } from './pair-line';
import { PairMetric } from './pair-metric';
import styles from './pairs.module.css';

type Column = keyof typeof pairWords.columns;

interface BoardProps {
  readonly objective: string;
  readonly isReadOnly: boolean;
}

interface ColumnProps {
  readonly column: Column;
  /** Title of the objective that it is of. */
  readonly place: string;
  readonly count: number;
  /** The command that adds a line. Null: this person only reads. */
  readonly addOf: ((text: string) => NewCommand) | null;
  readonly placeholder?: string;
  /** Above the line that is added. */
  readonly choice?: ReactNode;
  readonly children: ReactNode;
}

const FORMS: readonly Hypothesis['form'][] = ['if-then', 'question', 'must-be-true'];

/** A column of lines; Enter adds one and offers the next. */
const PairColumn = ({ column, place, count, addOf, placeholder = '', choice, children }: ColumnProps) => {
  const decide = useDecide();
  return (
    <section className={styles['column']} aria-label={pairWords.columns[column]}>
      <div className={styles['columnHead']}>
        <h4 className={styles['name']}>{pairWords.columns[column]}</h4>
        <span className={styles['quiet']}>{count}</span>
      </div>
      <span className={styles['quiet']}>{pairWords.asks[column]}</span>
      {count > 0 && <ul className={styles['lines']}>{children}</ul>}
      {addOf !== null && (
        <>
          {choice}
          <div>
            <AddLine
              act={pairWords.add[column]}
              label={pairWords.field[column]}
              place={place}
              placeholder={placeholder}
              keepsOpen
              onAdd={(text) => {
                const { refusal } = decide(addOf(text), { quiet: true });
                return refusal === null ? null : { text: refusal.text };
              }}
            />
          </div>
        </>
      )}
    </section>
  );
};

/** What is behind an objective, from left to right: what hurts, what delights, what we therefore believe, and which number shows it (S1-4). */
export const PairBoard = ({ objective, isReadOnly }: BoardProps) => {
  const [form, setForm] = useState<Hypothesis['form']>('if-then');
  const select = useMemo(
    () =>
      createSelector((quarter) => {
        const own = new Set(
          quarter.keyResults.filter(({ objectiveId }) => objectiveId === objective).map(({ id }) => id),
        );
        const lines = quarter.painGains.filter(({ objectiveId }) => objectiveId === objective);
        return {
          title: findById(quarter.objectives, objective)?.title ?? '',
          pain: lines.filter(({ kind }) => kind === 'pain'),
          gain: lines.filter(({ kind }) => kind === 'gain'),
          hypotheses: hypothesesOf(quarter, objective),
          metrics: quarter.metrics.filter(
            ({ objectiveId, keyResultId }) =>
              objectiveId === objective || (keyResultId !== null && own.has(keyResultId)),
          ),
        };
      }),
    [objective],
  );
  const { title, pain, gain, hypotheses, metrics } = useQuarter(select);
  const painGain = (kind: 'pain' | 'gain', lines: typeof pain) => (
    <PairColumn
      column={kind}
      place={title}
      count={lines.length}
      addOf={
        isReadOnly
          ? null
          : (text) => ({ kind: 'painGain.add', values: { kind, text, objectiveId: objective } })
      }
    >
      {lines.map((line) => (
        <PairLine key={line.id} line={line} isReadOnly={isReadOnly} />
      ))}
    </PairColumn>
  );
  return (
    <div className={styles['columns']}>
      {painGain('pain', pain)}
      {painGain('gain', gain)}
      <PairColumn
        column="hypotheses"
        place={title}
        count={hypotheses.length}
        placeholder={pairWords.examples[form]}
        addOf={
          isReadOnly
            ? null
            : (text) => ({ kind: 'hypothesis.add', values: { text, form, objectiveId: objective } })
        }
        choice={
          <ChoiceChips
            label={pairWords.form}
            chips={FORMS.map((value) => ({ value, label: pairWords.forms[value] }))}
            value={form}
            onChoose={setForm}
          />
        }
      >
        {hypotheses.map((hypothesis) => (
          <PairHypothesis key={hypothesis.id} hypothesis={hypothesis} isReadOnly={isReadOnly} />
        ))}
      </PairColumn>
      <PairColumn
        column="metrics"
        place={title}
        count={metrics.length}
        addOf={
          isReadOnly ? null : (text) => ({ kind: 'metric.add', values: { text, objectiveId: objective } })
        }
      >
        {metrics.map((metric) => (
          <PairMetric key={metric.id} metric={metric} isReadOnly={isReadOnly} />
        ))}
      </PairColumn>
    </div>
  );
};

import { useId } from 'react';
import { findById } from '#domain/kernel/collection';
import { plannedWeeks } from '#domain/kernel/planned-weeks';
import { NEW, type AmbiguousRow } from '#domain/okra-files/compare/ambiguous-row';
import { TYPE_NAMES } from '#domain/entities/milestones/milestone/type-name';
import type { Quarter } from '#domain/quarter/quarter';
import type { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/select-field';
import { reviewWords } from './words/review-words';
import styles from './review.module.css';

/** At first; what is answered makes room for the next. */
const SHOWN = 20;

/** What tells one of several from the others, since their titles do not. */
const toldApart = (quarter: Quarter, { concept }: AmbiguousRow, id: string): string => {
  const card = concept === 'milestone' ? findById(quarter.milestones, id) : undefined;
  const objective = findById(quarter.objectives, card?.objectiveId ?? id);
  const placement = findById(quarter.placements, id);
  const told =
    card === undefined
      ? [
          objective?.status ?? '',
          ...quarter.keyResults.filter(({ objectiveId }) => objectiveId === id).map(({ text }) => text),
        ]
      : [
          card.type === null ? '' : TYPE_NAMES[card.type],
          card.effort ?? '',
          objective?.title ?? '',
          plannedWeeks(placement?.startWeek ?? null, placement?.endWeek ?? null),
          card.notes,
        ];
  return told.filter((one) => one !== '').join(' · ') || reviewWords.withoutMore;
};

interface AmbiguousRowsProps {
  readonly quarter: Quarter;
  readonly rows: readonly AmbiguousRow[];
  readonly onAnswer: (key: string, is: string) => void;
}

interface AmbiguousLineProps extends Omit<AmbiguousRowsProps, 'rows'> {
  readonly row: AmbiguousRow;
}

const AmbiguousLine = ({ quarter, row, onAnswer }: AmbiguousLineProps) => {
  const id = useId();
  const { key, title, place, lines, options } = row;
  const choices: readonly Choice<string>[] = [
    ...options.map((one, at) => ({
      value: one,
      label: `${String(at + 1)}. ${toldApart(quarter, row, one)}`,
    })),
    { value: NEW, label: reviewWords.aNewOne },
  ];
  return (
    <li className={styles['asked']}>
      <label htmlFor={id}>
        <bdi>{reviewWords.whichOf(title)}</bdi>{' '}
        <span className={styles['where']}>
          {reviewWords.lines(reviewWords.where(place.file, place.line), lines)}
        </span>
      </label>
      <SelectField
        id={id}
        value={null}
        choices={choices}
        prompt={reviewWords.choose}
        onChoose={(is) => {
          onAnswer(key, is);
        }}
      />
    </li>
  );
};

/** Rows whose title several things have: somebody says which of them each is, or that it is a new one. */
export const AmbiguousRows = ({ quarter, rows, onAnswer }: AmbiguousRowsProps) => (
  <section className={styles['which']} aria-label={reviewWords.which}>
    <strong>{reviewWords.which}</strong>
    <p className={styles['hint']}>{reviewWords.whichHint}</p>
    <ul className={styles['askedList']}>
      {rows.slice(0, SHOWN).map((row) => (
        <AmbiguousLine key={row.key} quarter={quarter} row={row} onAnswer={onAnswer} />
      ))}
    </ul>
    {rows.length > SHOWN && <p className={styles['hint']}>{reviewWords.askedBeyond(rows.length - SHOWN)}</p>}
  </section>
);

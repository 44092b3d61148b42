import CheckIcon from '@atlaskit/icon/core/check-mark';
import { useId, useRef } from 'react';
import { SCALES, type Choice, type ScoreScale } from '#domain/entities/scoring/score-round/score';
import { scoreWords } from '../words/score-words';
import styles from './choice-row.module.css';

interface RowProps {
  readonly scale: ScoreScale;
  readonly ask: string;
  /** What a step means here, where the team has said it. */
  readonly meaningOf: (value: Choice) => string;
  readonly chosen: Choice | null;
  readonly isReadOnly: boolean;
  /** `byPointer`: it was pressed; else an arrow only walks along the choices. */
  readonly onChoose: (value: Choice, byPointer: boolean) => void;
}

/** The steps of a scale and "not sure" as four large choices, each with its key. */
export const ChoiceRow = ({ scale, ask, meaningOf, chosen, isReadOnly, onChoose }: RowProps) => {
  const id = useId();
  const isPressed = useRef(false);
  const all: readonly Choice[] = [...SCALES[scale], 'unsure'];
  return (
    <fieldset className={styles['row']} disabled={isReadOnly}>
      <legend className={styles['ask']}>{ask}</legend>
      {all.map((value, at) => (
        <label
          key={value}
          className={[styles['option'], value === chosen ? styles['chosen'] : ''].join(' ')}
          onPointerDown={() => {
            isPressed.current = true;
          }}
        >
          {/* eslint-disable-next-line @atlaskit/design-system/no-html-radio -- the whole box is the choice, with mark, meaning and key */}
          <input
            type="radio"
            className={styles['radio']}
            name={id}
            checked={value === chosen}
            aria-label={scoreWords.spoken(scale, value)}
            aria-describedby={`${id}-${String(value)}`}
            onKeyDown={() => {
              isPressed.current = false;
            }}
            onChange={() => onChoose(value, isPressed.current)}
          />
          <span className={scale === 'effort' ? styles['size'] : styles['value']} aria-hidden="true">
            {scoreWords.symbol(scale, value)}
          </span>
          <span id={`${id}-${String(value)}`} className={styles['meaning']}>
            {meaningOf(value)}
          </span>
          <span className={styles['foot']}>
            {value === chosen ? (
              <span className={styles['yours']}>
                <CheckIcon label="" size="small" /> {scoreWords.yours}
              </span>
            ) : (
              <kbd className={styles['key']} aria-hidden="true">
                {value === 'unsure' ? 0 : at + 1}
              </kbd>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

import { useId } from 'react';
import styles from './sharing.module.css';

interface ShareChoice<V extends string> {
  readonly value: V;
  readonly name: string;
  readonly help: string;
  readonly isOff?: boolean;
}

interface ShareChoicesProps<V extends string> {
  readonly legend: string;
  readonly choices: readonly ShareChoice<V>[];
  readonly value: V;
  /** Side by side, or one below the other. */
  readonly isRow?: boolean;
  readonly onChoose: (value: V) => void;
}

/** A few ways, each a card with what it means. */
export const ShareChoices = <V extends string>(props: ShareChoicesProps<V>) => {
  const { legend, choices, value: chosen, isRow = false, onChoose } = props;
  const id = useId();
  return (
    <fieldset className={styles['ways']}>
      <legend className={styles['label']}>{legend}</legend>
      <div className={isRow ? styles['row'] : styles['stack']}>
        {choices.map(({ value, name, help, isOff = false }) => (
          <label key={value} className={[styles['way'], value === chosen ? styles['chosen'] : ''].join(' ')}>
            {/* eslint-disable-next-line @atlaskit/design-system/no-html-radio, @atlaskit/design-system/no-readonly-or-disabled-inputs -- the whole card is the choice; one that is off stays in sight and says why */}
            <input
              type="radio"
              name={id}
              checked={value === chosen}
              disabled={isOff}
              aria-describedby={`${id}-${value}`}
              aria-label={name}
              onChange={() => onChoose(value)}
            />
            <span className={styles['wayWords']}>
              <span aria-hidden="true">{name}</span>
              <span id={`${id}-${value}`} className={styles['quiet']}>
                {help}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

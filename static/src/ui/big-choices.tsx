import CheckIcon from '@atlaskit/icon/core/check-mark';
import { useId, useRef, type ReactNode } from 'react';
import styles from './big-choices.module.css';

interface BigChoice<V> {
  readonly value: V;
  /** What it is for screen readers, where the mark alone does not say it. */
  readonly name?: string;
  /** Large: "S", "4". */
  readonly mark: ReactNode;
  readonly words: string;
  /** The key that takes it. */
  readonly letter: string;
}

interface ChoicesProps<V> {
  readonly legend: ReactNode;
  readonly choices: readonly BigChoice<V>[];
  readonly value: V | null;
  /** Said of the one that is taken: "Your choice". */
  readonly yours: string;
  readonly isOff: boolean;
  /** `byPointer`: it was pressed; else an arrow only walks along the choices. */
  readonly onChoose: (value: V, byPointer: boolean) => void;
}

/** A few large choices side by side, each with its mark, its meaning and its key. */
export const BigChoices = <V extends string | number>(props: ChoicesProps<V>) => {
  const { legend, choices, value: chosen, yours, isOff, onChoose } = props;
  const id = useId();
  const isPressed = useRef(false);
  return (
    <fieldset className={styles['choices']} disabled={isOff}>
      <legend className={styles['legend']}>{legend}</legend>
      {choices.map(({ value, name, mark, words, letter }) => (
        <label
          key={value}
          className={[styles['choice'], value === chosen ? styles['chosen'] : ''].join(' ')}
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
            {...(name === undefined
              ? {}
              : { 'aria-label': name, 'aria-describedby': `${id}-${String(value)}` })}
            onKeyDown={() => {
              isPressed.current = false;
            }}
            onChange={() => onChoose(value, isPressed.current)}
          />
          <span className={styles['mark']} {...(name === undefined ? {} : { 'aria-hidden': true })}>
            {mark}
          </span>
          <span id={`${id}-${String(value)}`} className={styles['words']}>
            {words}
          </span>
          <span className={styles['foot']}>
            {value === chosen ? (
              <span className={styles['yours']}>
                <CheckIcon label="" size="small" /> {yours}
              </span>
            ) : (
              <kbd className={styles['key']} aria-hidden="true">
                {letter}
              </kbd>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

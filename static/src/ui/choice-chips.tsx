import CheckIcon from '@atlaskit/icon/core/check-mark';
import { useId } from 'react';
import styles from './choice-chips.module.css';

interface Chip<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChipsProps<V extends string> {
  readonly label: string;
  readonly chips: readonly Chip<V>[];
  readonly value: V | null;
  readonly onChoose: (value: V) => void;
}

/** One of a few words, all of them in sight: Tab comes to them, arrows choose. */
export const ChoiceChips = <V extends string>({ label, chips, value, onChoose }: ChipsProps<V>) => {
  const name = useId();
  return (
    <fieldset className={styles['chips']}>
      <legend className={styles['label']}>{label}</legend>
      <span className={styles['row']}>
        {chips.map((chip) => (
          <label
            key={chip.value}
            className={[styles['chip'], chip.value === value ? styles['chosen'] : ''].join(' ')}
          >
            {/* eslint-disable-next-line @atlaskit/design-system/no-html-radio -- the word itself is the choice */}
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              checked={chip.value === value}
              onChange={() => onChoose(chip.value)}
            />
            {chip.value === value && <CheckIcon label="" size="small" />}
            <bdi>{chip.label}</bdi>
          </label>
        ))}
      </span>
    </fieldset>
  );
};

import type { SelectHTMLAttributes } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import styles from './native-select.module.css';

export interface Choice<V extends string | number> {
  readonly value: V;
  readonly label: string;
}

interface NativeSelectProps<V extends string | number> extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'value' | 'onChange'
> {
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChoose: (value: V) => void;
}

/** A short list to choose from, opened by the browser: nothing floats, so a frame cannot clip it. */
export const NativeSelect = <V extends string | number>({
  value,
  choices,
  onChoose,
  ...rest
}: NativeSelectProps<V>) => (
  <span className={styles['box']}>
    {/* eslint-disable-next-line @atlaskit/design-system/no-html-select -- see above; Atlaskit's is 95 KiB for three choices */}
    <select
      className={styles['select']}
      value={String(value)}
      onChange={({ target }) => {
        const chosen = choices[target.selectedIndex];
        if (chosen !== undefined) onChoose(chosen.value);
      }}
      {...rest}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={String(choice.value)}>
          {choice.label}
        </option>
      ))}
    </select>
    <span className={styles['arrow']}>
      <ChevronDownIcon label="" size="small" />
    </span>
  </span>
);

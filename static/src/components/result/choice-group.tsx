import { useId } from 'react';
import styles from './result.module.css';

interface ChoiceGroupProps<V extends string> {
  readonly label: string;
  readonly words: Readonly<Record<V, string>>;
  readonly value: V | null;
  readonly onChoose: (value: V) => void;
}

/** One of few, all of them in sight. The browser's own buttons: keys and names come with them. */
export const ChoiceGroup = <V extends string>({ label, words, value, onChoose }: ChoiceGroupProps<V>) => {
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['label']}>{label}</legend>
      {(Object.keys(words) as V[]).map((one) => (
        <label key={one} className={styles['choice']}>
          {/* eslint-disable-next-line @atlaskit/design-system/no-html-radio -- three words need no second copy of a form */}
          <input
            type="radio"
            name={name}
            checked={value === one}
            onChange={() => {
              onChoose(one);
            }}
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
};

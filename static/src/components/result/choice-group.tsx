import { useId } from 'react';
import { FindingLine } from '../../ui/finding-line';
import styles from './result.module.css';

interface ChoiceGroupProps<V extends string> {
  readonly label: string;
  readonly words: Readonly<Record<V, string>>;
  readonly value: V | null;
  /** Said below the choices, and with their name to those who hear it. */
  readonly error?: string | undefined;
  readonly onChoose: (value: V) => void;
}

/** One of few, all of them in sight. The browser's own buttons: keys and names come with them. */
export const ChoiceGroup = <V extends string>({
  label,
  words,
  value,
  error,
  onChoose,
}: ChoiceGroupProps<V>) => {
  const name = useId();
  const described = error === undefined ? {} : { 'aria-describedby': `${name}-error` };
  return (
    <fieldset className={styles['choices']} {...described}>
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
      {error !== undefined && (
        <span id={`${name}-error`}>
          <FindingLine severity="error">{error}</FindingLine>
        </span>
      )}
    </fieldset>
  );
};

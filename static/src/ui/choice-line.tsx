import type { Choice } from './choice';
import styles from './select-field.module.css';

interface ChoiceLineProps {
  readonly choice: Choice<string | number>;
}

/** A choice as it reads in its list and, once it is chosen, in its field. */
export const ChoiceLine = ({ choice: { mark, code, label } }: ChoiceLineProps) => (
  <span className={styles['choice']}>
    {mark}
    {code !== undefined && code !== '' && <span className={styles['code']}>{code} </span>}
    <bdi className={styles['label']}>{label}</bdi>
  </span>
);

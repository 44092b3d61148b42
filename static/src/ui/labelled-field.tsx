import { useId, type ReactNode } from 'react';
import { FindingLine } from './finding-line';
import styles from './labelled-field.module.css';

interface LabelledFieldProps {
  readonly label: string;
  /** What belongs into it, below. */
  readonly help?: string;
  readonly error?: string | undefined;
  readonly children: (field: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A field with its name above and help or error below, tied together for screen readers. */
export const LabelledField = ({ label, help, error, children }: LabelledFieldProps) => {
  const id = useId();
  const described = help === undefined && error === undefined ? undefined : `${id}-more`;
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described })}
      {described !== undefined && (
        <span id={described} className={styles['more']}>
          {error === undefined ? help : <FindingLine severity="error">{error}</FindingLine>}
        </span>
      )}
    </div>
  );
};

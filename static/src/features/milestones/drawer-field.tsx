import type { ReactNode } from 'react';
import styles from './drawer.module.css';

interface DrawerFieldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A name and what stands there, as the rows of a card. */
export const DrawerField = ({ label, children }: DrawerFieldProps) => (
  <div className={styles['field']}>
    <span className={styles['label']}>{label}</span>
    <div className={styles['value']}>{children}</div>
  </div>
);

interface DrawerSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** A choice among few; reads as plain text where it may not be changed. */
export const DrawerSelect = ({ label, value, options, isReadOnly, onChange }: DrawerSelectProps) =>
  isReadOnly ? (
    <span>{options.find((option) => option.value === value)?.text ?? ''}</span>
  ) : (
    // eslint-disable-next-line @atlaskit/design-system/no-html-select -- the browser's own is never clipped by the frame
    <select
      className={styles['select']}
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );

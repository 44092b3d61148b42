import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Json } from '#domain/kernel/json';
import type { PublishProblem } from './preparation';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

interface RequiredFieldProps {
  readonly problem: PublishProblem;
  readonly field: NonNullable<PublishProblem['field']>;
  readonly onDefault: (value: Json) => void;
}

/** A value that a required field gets on every issue of its type. */
export const RequiredField = ({ problem, field, onDefault }: RequiredFieldProps) => {
  const [typed, setTyped] = useState('');
  const id = `okra-field-${field.issueTypeId}-${field.fieldId}`;
  if (field.input === 'none') return <p className={styles['quiet']}>{problem.solution}</p>;
  const chosen = field.options[Number(typed)];
  const value: Json | undefined =
    field.input === 'choice' || field.input === 'choices'
      ? typed === ''
        ? undefined
        : chosen?.value
      : typed.trim() === ''
        ? undefined
        : field.input === 'number'
          ? Number(typed)
          : typed.trim();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['quiet']}>
        {mappingWords.valueForEvery(field.fieldName, field.issueTypeName)}
      </label>
      <span className={styles['row']}>
        {field.input === 'choice' || field.input === 'choices' ? (
          // eslint-disable-next-line @atlaskit/design-system/no-html-select -- the browser's own is never clipped by the frame
          <select
            id={id}
            className={styles['choice']}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          >
            <option value="">{mappingWords.valueChoose}</option>
            {field.options.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            className={styles['choice']}
            type={field.input}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
        )}
        <Button
          isDisabled={value === undefined}
          onClick={() => {
            if (value !== undefined) onDefault(value);
          }}
        >
          {mappingWords.useForRows(problem.rows.length)}
        </Button>
      </span>
    </div>
  );
};

import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { Json } from '#domain/kernel/json';
import { DateField } from '../../ui/date-field';
import { SelectField } from '../../ui/select-field';
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
          <span className={styles['select']}>
            <SelectField
              id={id}
              prompt={mappingWords.valueChoose}
              value={typed === '' ? null : typed}
              choices={field.options.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChoose={(index) => {
                setTyped(index);
              }}
            />
          </span>
        ) : field.input === 'date' ? (
          <span className={styles['select']}>
            <DateField id={id} value={typed} onChoose={setTyped} />
          </span>
        ) : (
          <span className={styles['select']}>
            <Textfield
              id={id}
              type={field.input}
              value={typed}
              onChange={({ currentTarget }) => {
                setTyped(currentTarget.value);
              }}
            />
          </span>
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

import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import CrossIcon from '@atlaskit/icon/core/cross';
import { labelFault } from '#domain/jira-publishing/mapping-edits';
import { IconButton } from '../../ui/icon-button';
import { LabelledField } from '../../ui/labelled-field';
import { MappingOption } from './mapping-option';
import type { MappingPartProps } from './mapping-types';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

/** Labels of the team's own, beside `okra`. */
export const MappingLabels = ({
  mapping,
  mayChange,
  onChange,
}: Pick<MappingPartProps, 'mapping' | 'mayChange' | 'onChange'>) => {
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const fault = labelFault(text.trim(), mapping);
  const add = (): void => {
    setAsked(true);
    if (fault !== undefined) return;
    onChange({ ...mapping, labels: [...mapping.labels, text.trim()] });
    setText('');
    setAsked(false);
  };
  return (
    <MappingOption name={mappingWords.labelsMore} meaning={mappingWords.labelsNote}>
      {mapping.labels.length > 0 && (
        <ul className={styles['tags']} aria-label={mappingWords.labelsTitle}>
          {mapping.labels.map((label) => (
            <li key={label} className={styles['label']}>
              {label}
              {mayChange && (
                <IconButton
                  icon={CrossIcon}
                  compact
                  label={mappingWords.labelRemove(label)}
                  onClick={() => {
                    onChange({ ...mapping, labels: mapping.labels.filter((one) => one !== label) });
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange ? (
        <form
          className={styles['inline']}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <LabelledField
            label={mappingWords.labelNew}
            error={isAsked && text.trim() !== '' ? fault : undefined}
          >
            {(field) => (
              <Textfield
                {...field}
                isCompact
                value={text}
                autoComplete="off"
                onChange={({ currentTarget }) => {
                  setText(currentTarget.value);
                }}
              />
            )}
          </LabelledField>
          <Button type="submit" isDisabled={text.trim() === ''}>
            {mappingWords.labelAdd}
          </Button>
        </form>
      ) : (
        mapping.labels.length === 0 && <p className={styles['quiet']}>{mappingWords.none}</p>
      )}
    </MappingOption>
  );
};

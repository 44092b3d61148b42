import CrossIcon from '@atlaskit/icon/core/cross';
import { withDefault } from '#domain/jira-publishing/mapping-edits';
import type { Json } from '#domain/kernel/json';
import { IconButton } from '../../ui/icon-button';
import { MappingOption } from './mapping-option';
import type { MappingPartProps } from './mapping-types';
import type { Preparation } from './preparation';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

const fieldName = (fieldId: string, { choices, problems }: Preparation): string =>
  choices.fields.find(({ id }) => id === fieldId)?.name ??
  problems.find(({ field }) => field?.fieldId === fieldId)?.field?.fieldName ??
  fieldId;

/** As people know it, where Jira's form of the value tells. */
const valueName = (fieldId: string, value: Json, { choices, problems }: Preparation): string => {
  const options = [
    ...(choices.fields.find(({ id }) => id === fieldId)?.options ?? []),
    ...problems.flatMap(({ field }) => (field?.fieldId === fieldId ? field.options : [])),
  ];
  const text = JSON.stringify(value);
  const known = options.find((option) => JSON.stringify(option.value) === text);
  if (known !== undefined) return known.name;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : mappingWords.jirasValue;
};

/** Values that the team gave to required fields; new ones are given where the check misses them. */
export const MappingDefaults = ({
  preparation,
  mapping,
  mayChange,
  onChange,
}: Omit<MappingPartProps, 'proposed'>) => {
  const given = Object.entries(mapping.defaults).flatMap(([issueTypeId, values]) =>
    Object.entries(values).map(([fieldId, value]) => ({ issueTypeId, fieldId, value })),
  );
  const typeName = (id: string): string =>
    preparation.issueTypes.find((type) => type.id === id)?.name ?? mappingWords.goneWorkType;
  return (
    <MappingOption name={mappingWords.defaultsTitle} meaning={mappingWords.defaultsNote}>
      {given.length === 0 ? (
        <p className={styles['quiet']}>{mappingWords.noneYet}</p>
      ) : (
        <ul className={styles['concerned']}>
          {given.map(({ issueTypeId, fieldId, value }) => {
            const name = mappingWords.defaultOf(fieldName(fieldId, preparation), typeName(issueTypeId));
            return (
              <li key={`${issueTypeId} ${fieldId}`} className={styles['row']}>
                <span>
                  {name}: <strong>{valueName(fieldId, value, preparation)}</strong>
                </span>
                {mayChange && (
                  <IconButton
                    icon={CrossIcon}
                    compact
                    label={mappingWords.defaultRemove(name)}
                    onClick={() => {
                      onChange(withDefault(mapping, issueTypeId, fieldId, undefined));
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </MappingOption>
  );
};

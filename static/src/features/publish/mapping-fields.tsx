import {
  fieldChoice,
  fieldsFor,
  scaleSteps,
  withField,
  withOption,
} from '#domain/jira-publishing/mapping-edits';
import type { MappedField } from '#domain/entities/publishing/mapping/publish-mapping';
import { sameJson } from '#domain/kernel/json';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import type { MappingPartProps } from './mapping-types';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';
import { ownValue } from '#domain/kernel/own-value';

const NAMES: Readonly<Record<MappedField, string>> = {
  effort: mappingWords.effort,
  businessValue: mappingWords.businessValue,
  uxValue: mappingWords.uxValue,
  start: mappingWords.firstPlannedWeek,
  end: mappingWords.lastPlannedWeek,
};

const HELP = {
  number: mappingWords.scoreNote,
  text: mappingWords.effortNote,
  choice: '',
  date: '',
} as const;

const DAY_HELP = { start: mappingWords.startNote, end: mappingWords.endNote };

interface MappingFieldsProps extends Omit<MappingPartProps, 'proposed'> {
  readonly fields: readonly MappedField[];
}

/** Which field of the project holds a score or a day, and which option each step of a scale becomes. */
export const MappingFields = ({ preparation, mapping, mayChange, onChange, fields }: MappingFieldsProps) => (
  <>
    {fields.map((field) => {
      const offered = fieldsFor(field, preparation.choices.fields);
      const choice = mapping.fields[field];
      const present = offered.find(({ id }) => id === choice?.fieldId);
      const gone =
        choice !== null && present === undefined
          ? [{ value: choice.fieldId, label: mappingWords.notOnScreen(choice.fieldName) }]
          : [];
      const help =
        choice === null ? '' : field === 'start' || field === 'end' ? DAY_HELP[field] : HELP[choice.input];
      return (
        <div key={field} className={styles['field']}>
          <LabelledField label={NAMES[field]} {...(help === '' ? {} : { help })}>
            {(props) => (
              <SelectField
                {...props}
                value={choice?.fieldId ?? ''}
                isReadOnly={!mayChange}
                isDisabled={offered.length === 0 && choice === null}
                choices={[
                  {
                    value: '',
                    label: offered.length === 0 ? mappingWords.noField : mappingWords.notInField,
                  },
                  ...gone,
                  ...offered.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChoose={(id) => {
                  const chosen = offered.find((one) => one.id === id);
                  onChange(
                    withField(mapping, field, chosen === undefined ? null : fieldChoice(field, chosen)),
                  );
                }}
              />
            )}
          </LabelledField>
          {choice?.input === 'choice' && (
            <div className={styles['scale']} role="group" aria-label={mappingWords.asOptions(NAMES[field])}>
              {scaleSteps(field).map(({ step, shown }) => {
                const options = present?.options ?? [];
                const index = options.findIndex(({ value }) =>
                  sameJson(value, ownValue(choice.options, step) ?? null),
                );
                return (
                  <LabelledField key={step} label={shown}>
                    {(props) => (
                      <SelectField
                        {...props}
                        value={index}
                        isReadOnly={!mayChange}
                        choices={[
                          {
                            value: -1,
                            label:
                              ownValue(choice.options, step) === undefined
                                ? mappingWords.leftEmpty
                                : mappingWords.goneOption,
                          },
                          ...options.map(({ name }, at) => ({ value: at, label: name })),
                        ]}
                        onChoose={(at) => {
                          onChange(withOption(mapping, field, step, options[at]?.value));
                        }}
                      />
                    )}
                  </LabelledField>
                );
              })}
            </div>
          )}
        </div>
      );
    })}
  </>
);

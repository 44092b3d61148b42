import { typeChoice } from '#domain/jira-publishing/mapping-proposal';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { MappingOption } from './mapping-option';
import type { MappingPartProps } from './mapping-types';
import { mappingWords } from './words/mapping-words';

const PLACES = [
  { place: 'underEpic', name: mappingWords.belowAnEpic, level: (level: number) => level === 0 },
  { place: 'underStandard', name: mappingWords.belowAnyOther, level: (level: number) => level < 0 },
] as const;

/** Whether tasks of cards become child work items, and of which type. */
export const MappingTasks = ({
  preparation,
  mapping,
  mayChange,
  onChange,
}: Omit<MappingPartProps, 'proposed'>) => {
  const { choices, issueTypes } = preparation;
  const { tasks } = mapping;
  const isOffered = choices.tasks.underEpic !== null || choices.tasks.underStandard !== null;
  return (
    <MappingOption name={mappingWords.tasksTitle} meaning={mappingWords.tasksNote}>
      <LabelledField label={mappingWords.taskTitle}>
        {(field) => (
          <SelectField
            {...field}
            value={tasks === null ? 'stay' : 'child'}
            isReadOnly={!mayChange}
            isDisabled={!isOffered && tasks === null}
            choices={[
              { value: 'stay', label: mappingWords.tasksStay },
              { value: 'child', label: mappingWords.tasksBecome },
            ]}
            onChoose={(value) => {
              onChange({ ...mapping, tasks: value === 'stay' ? null : choices.tasks });
            }}
          />
        )}
      </LabelledField>
      {tasks !== null &&
        PLACES.map(({ place, name, level }) => {
          const types = issueTypes.filter((type) => level(type.level));
          const present = tasks[place];
          return (
            <LabelledField key={place} label={name}>
              {(field) => (
                <SelectField
                  {...field}
                  value={present?.issueTypeId ?? ''}
                  isReadOnly={!mayChange}
                  choices={[
                    { value: '', label: mappingWords.tasksStay },
                    ...(present !== null && !types.some(({ id }) => id === present.issueTypeId)
                      ? [{ value: present.issueTypeId, label: mappingWords.goneName(present.issueTypeName) }]
                      : []),
                    ...types.map((type) => ({ value: type.id, label: type.name })),
                  ]}
                  onChoose={(id) => {
                    const type = types.find((one) => one.id === id);
                    onChange({
                      ...mapping,
                      tasks: { ...tasks, [place]: type === undefined ? null : typeChoice(type, null) },
                    });
                  }}
                />
              )}
            </LabelledField>
          );
        })}
    </MappingOption>
  );
};

import { typeChoice } from '#domain/jira-publishing/mapping-proposal';
import { LabelledField } from '../../ui/labelled-field';
import { NativeSelect } from '../../ui/native-select';
import { MappingOption } from './mapping-option';
import type { MappingPartProps } from './mapping-types';

const PLACES = [
  { place: 'underEpic', name: 'Below an epic', level: (level: number) => level === 0 },
  { place: 'underStandard', name: 'Below any other work item', level: (level: number) => level < 0 },
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
    <MappingOption
      name="Tasks of cards"
      meaning="As child work items they have assignees and states of their own in Jira; once they are there, Jira is where they are worked on."
    >
      <LabelledField label="A task of a card">
        {(field) => (
          <NativeSelect
            {...field}
            value={tasks === null ? 'stay' : 'child'}
            disabled={!mayChange || (!isOffered && tasks === null)}
            choices={[
              { value: 'stay', label: 'Stays in OKRA' },
              { value: 'child', label: 'Becomes a child work item' },
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
                <NativeSelect
                  {...field}
                  value={present?.issueTypeId ?? ''}
                  disabled={!mayChange}
                  choices={[
                    { value: '', label: 'Stays in OKRA' },
                    ...(present !== null && !types.some(({ id }) => id === present.issueTypeId)
                      ? [{ value: present.issueTypeId, label: `${present.issueTypeName} (gone)` }]
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

import { LabelledField } from '../../ui/labelled-field';
import { NativeSelect } from '../../ui/native-select';
import { MappingOption } from './mapping-option';
import type { MappingPartProps } from './mapping-types';

/** From which board cards get the sprint of their first planned week. */
export const MappingSprint = ({
  preparation,
  mapping,
  mayChange,
  onChange,
}: Omit<MappingPartProps, 'proposed'>) => {
  const { sprintField, boards } = preparation.choices;
  const { sprint } = mapping;
  const isOffered = sprintField !== null && boards.length > 0;
  const gone = sprint !== null && !boards.some(({ id }) => id === sprint.boardId);
  return (
    <MappingOption
      name="Sprint"
      meaning="Cards go into the sprint in which their first planned week begins: they appear on the board, where the team may take them for committed."
    >
      <LabelledField
        label="Sprints of the board"
        {...(isOffered
          ? {}
          : {
              help:
                sprintField === null
                  ? 'No create screen of this space has a sprint.'
                  : 'This space has no board with sprints.',
            })}
      >
        {(field) => (
          <NativeSelect
            {...field}
            value={sprint?.boardId ?? ''}
            disabled={!mayChange || (!isOffered && sprint === null)}
            choices={[
              { value: '', label: 'No sprint' },
              ...(gone ? [{ value: sprint.boardId, label: `${sprint.boardName} (gone)` }] : []),
              ...boards.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(id) => {
              const board = boards.find((one) => one.id === id);
              onChange({
                ...mapping,
                sprint:
                  board === undefined || sprintField === null
                    ? null
                    : {
                        fieldId: sprintField.id,
                        fieldName: sprintField.name,
                        boardId: board.id,
                        boardName: board.name,
                      },
              });
            }}
          />
        )}
      </LabelledField>
    </MappingOption>
  );
};

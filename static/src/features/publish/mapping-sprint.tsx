import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { MappingOption } from './mapping-option';
import type { MappingPartProps } from './mapping-types';
import { mappingWords } from './words/mapping-words';

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
    <MappingOption name={mappingWords.sprintTitle} meaning={mappingWords.sprintNote}>
      <LabelledField
        label={mappingWords.sprintBoard}
        {...(isOffered
          ? {}
          : {
              help: sprintField === null ? mappingWords.noSprintField : mappingWords.noBoard,
            })}
      >
        {(field) => (
          <SelectField
            {...field}
            value={sprint?.boardId ?? ''}
            isReadOnly={!mayChange}
            isDisabled={!isOffered && sprint === null}
            choices={[
              { value: '', label: mappingWords.noSprint },
              ...(gone ? [{ value: sprint.boardId, label: mappingWords.goneName(sprint.boardName) }] : []),
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

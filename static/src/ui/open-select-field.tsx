import Select, { createFilter } from '@atlaskit/select';
import { useLayoutEffect, useRef } from 'react';
import type { Choice } from './choice';
import { ChoiceLine } from './choice-line';
import { SelectList, WideSelectList } from './select-list';
import styles from './select-field.module.css';
import { useListPlacement } from './use-list-placement';
import { uiWords } from './words/ui-words';

type AnyChoice = Choice<string | number>;

/** Longer words than these stand in a wide list. */
const LONG = 28;

const NARROW = { MenuPortal: SelectList };
const WIDE = { MenuPortal: WideSelectList };

const isLong = ({ label, code = '' }: AnyChoice): boolean => label.length + code.length > LONG;

const filterOption = createFilter<AnyChoice>({
  stringify: ({ label, data }) => `${data.code ?? ''} ${label}`,
});

interface OpenSelectFieldProps {
  readonly id: string | undefined;
  /** Names its list and its options. */
  readonly instanceId: string;
  readonly label: string | undefined;
  readonly describedBy: string | undefined;
  readonly prompt: string;
  /** What was typed into the closed field. */
  readonly typed: string;
  readonly chosen: AnyChoice | undefined;
  readonly choices: readonly AnyChoice[];
  readonly onShown: () => void;
  readonly onChoose: (choice: AnyChoice) => void;
  /** `isReturning`: whoever closed it goes on at the field. */
  readonly onClose: (isReturning: boolean) => void;
}

/** Loaded by `SelectField`: open from its first moment to its last. */
export const OpenSelectField = ({
  id,
  instanceId,
  label,
  describedBy,
  prompt,
  typed,
  chosen,
  choices,
  onShown,
  onChoose,
  onClose,
}: OpenSelectFieldProps) => {
  const isLeft = useRef(false);
  useLayoutEffect(() => {
    onShown();
  }, [onShown]);
  const placement = useListPlacement(instanceId);
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-placeholder -- says that nothing is chosen, as Atlaskit's own does
    <Select<AnyChoice>
      {...(id === undefined ? {} : { inputId: id })}
      {...(label === undefined ? {} : { label })}
      {...(describedBy === undefined ? {} : { descriptionId: describedBy })}
      instanceId={instanceId}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
      autoFocus
      menuIsOpen
      defaultInputValue={typed}
      spacing="compact"
      options={choices}
      value={chosen ?? null}
      getOptionValue={({ value }) => String(value)}
      formatOptionLabel={(choice) => <ChoiceLine choice={choice} />}
      filterOption={filterOption}
      placeholder={<span className={styles['prompt']}>{prompt}</span>}
      noOptionsMessage={() => uiWords.noMatch}
      components={choices.some(isLong) ? WIDE : NARROW}
      menuPosition="fixed"
      menuPortalTarget={document.body}
      menuPlacement={placement}
      menuShouldScrollIntoView={false}
      blurInputOnSelect={false}
      shouldPreventEscapePropagation
      onChange={(choice) => {
        if (choice !== null) onChoose(choice);
      }}
      onBlur={() => {
        isLeft.current = true;
      }}
      onMenuClose={() => {
        onClose(!isLeft.current);
      }}
    />
  );
};

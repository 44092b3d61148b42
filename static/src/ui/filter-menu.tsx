import { ChoiceMenu, type MenuChoice } from './choice-menu';
import { FilterButton } from './filter-button';

/** Filters nothing. No value of a filter is a blank. */
const ANY = ' ';

export interface FilterMenuProps {
  /** What is filtered by: "Type". */
  readonly label: string;
  /** The choice that filters nothing: "Any type". */
  readonly any: string;
  /** Null: nothing is filtered. */
  readonly value: string | null;
  readonly choices: readonly MenuChoice[];
  /** Little room: its text is cut sooner. */
  readonly isShort: boolean;
  readonly onChoose: (value: string | null) => void;
}

/** A filter by one of several values. */
export const FilterMenu = ({ label, any, value, choices, isShort, onChoose }: FilterMenuProps) => (
  <ChoiceMenu
    label={label}
    value={value ?? ANY}
    choices={[{ value: ANY, text: any }, ...choices]}
    button={(props, ref) => (
      <FilterButton
        {...props}
        ref={ref ?? null}
        label={label}
        value={value}
        choices={choices}
        isShort={isShort}
      />
    )}
    onChoose={(chosen) => onChoose(chosen === ANY ? null : chosen)}
  />
);

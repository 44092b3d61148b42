import { lazy, Suspense, useState } from 'react';
import { FilterButton } from './filter-button';

const OpenFilterMenu = lazy(() =>
  import('./open-filter-menu').then(({ OpenFilterMenu: component }) => ({ default: component })),
);

export interface FilterChoice {
  readonly value: string;
  readonly text: string;
}

export interface FilterMenuProps {
  /** What is filtered by: "Type". */
  readonly label: string;
  /** The choice that filters nothing: "Any type". */
  readonly any: string;
  /** Null: nothing is filtered. */
  readonly value: string | null;
  readonly choices: readonly FilterChoice[];
  /** Little room: its text is cut sooner. */
  readonly isShort: boolean;
  readonly onChoose: (value: string | null) => void;
}

/** A filter by one of several values. The menu itself is fetched when somebody opens the first one. */
export const FilterMenu = (props: FilterMenuProps) => {
  const { label, value, choices, isShort } = props;
  const [isWanted, setWanted] = useState(false);
  const closed = (
    <FilterButton
      label={label}
      value={value}
      choices={choices}
      isShort={isShort}
      aria-haspopup="menu"
      aria-expanded={isWanted}
      onClick={() => {
        setWanted(true);
      }}
    />
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenFilterMenu {...props} />
    </Suspense>
  );
};

import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import type { Sorting } from './sort-rows';
import type { TableView } from './table-view';
import { viewWords } from './words/view-words';

const OpenViewMenu = lazy(() =>
  import('./open-view-menu').then(({ OpenViewMenu: component }) => ({ default: component })),
);

export interface ViewMenuProps {
  readonly view: TableView;
  readonly sorting: Sorting | null;
  readonly onView: (view: TableView) => void;
  readonly onSort: (sorting: Sorting | null) => void;
}

const SmallChevron = () => <ChevronDownIcon label="" size="small" />;

/** How the table is grouped, sorted and which columns it has. The menu is fetched when somebody opens it. */
export const ViewMenu = (props: ViewMenuProps) => {
  const [isWanted, setWanted] = useState(false);
  const closed = (
    <Button
      iconAfter={SmallChevron}
      aria-haspopup="menu"
      aria-expanded={isWanted}
      onClick={() => setWanted(true)}
    >
      {viewWords.view}
    </Button>
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenViewMenu {...props} />
    </Suspense>
  );
};

import { lazy } from 'react';
import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { MenuOnDemand } from '../../ui/menu-on-demand';
import type { SortColumn, Sorting } from './sort-rows';
import type { TableView } from './table-view';
import { viewWords } from './words/view-words';

const OpenViewMenu = lazy(() =>
  import('./open-view-menu').then(({ OpenViewMenu: component }) => ({ default: component })),
);

export interface ViewMenuProps {
  readonly view: TableView;
  readonly sorting: Sorting | null;
  /** Columns that the table has room for. */
  readonly fitting: readonly SortColumn[];
  readonly onView: (view: TableView) => void;
  readonly onSort: (sorting: Sorting | null) => void;
}

/** How the table is grouped, sorted and which columns it has. */
export const ViewMenu = (props: ViewMenuProps) => (
  <MenuOnDemand
    button={(closed) => (
      <Button {...closed} iconAfter={ChevronDownIcon}>
        {viewWords.view}
      </Button>
    )}
  >
    <OpenViewMenu {...props} />
  </MenuOnDemand>
);

import Button from '@atlaskit/button/new';
import {
  DropdownItemCheckbox,
  DropdownItemCheckboxGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { OpenedMenu } from '../../ui/opened-menu';
import { GROUPINGS } from './row-groups';
import { columnNames } from './table-columns';
import { columnOrder, type OptionalColumn } from './table-view';
import type { ViewMenuProps } from './view-menu';
import { viewWords } from './words/view-words';

/** Loaded by `ViewMenu`. Several things are chosen in it, so it stays open. */
export const OpenViewMenu = ({ view, sorting, fitting, onView, onSort }: ViewMenuProps) => {
  const byWorth = sorting?.column === 'worth';
  const toggle = (column: OptionalColumn): void => {
    const without = view.hidden.filter((one) => one !== column);
    onView({ ...view, hidden: without.length < view.hidden.length ? without : [...view.hidden, column] });
  };
  return (
    <OpenedMenu
      button={(props, ref) => (
        <Button {...props} ref={ref} iconAfter={ChevronDownIcon}>
          {viewWords.view}
        </Button>
      )}
    >
      {() => (
        <>
          <DropdownItemRadioGroup id="okra-grouping" title={viewWords.groupBy}>
            {GROUPINGS.map((grouping) => (
              <DropdownItemRadio
                key={grouping}
                id={grouping}
                isSelected={view.grouping === grouping}
                onClick={() => onView({ ...view, grouping })}
              >
                {viewWords.groupings[grouping]}
              </DropdownItemRadio>
            ))}
          </DropdownItemRadioGroup>
          <DropdownItemRadioGroup id="okra-order" title={viewWords.orderBy} hasSeparator>
            <DropdownItemRadio id="rank" isSelected={sorting === null} onClick={() => onSort(null)}>
              {viewWords.byRank}
            </DropdownItemRadio>
            <DropdownItemRadio
              id="worth"
              isSelected={byWorth}
              onClick={() => onSort({ column: 'worth', order: 'DESC' })}
            >
              {viewWords.byWorth}
            </DropdownItemRadio>
          </DropdownItemRadioGroup>
          <DropdownItemCheckboxGroup id="okra-columns" title={viewWords.columns} hasSeparator>
            {columnOrder(view)
              .filter((column) => fitting.includes(column))
              .map((column) => (
                <DropdownItemCheckbox
                  key={column}
                  id={column}
                  isSelected={!view.hidden.includes(column)}
                  onClick={() => toggle(column)}
                >
                  {columnNames[column]}
                </DropdownItemCheckbox>
              ))}
          </DropdownItemCheckboxGroup>
        </>
      )}
    </OpenedMenu>
  );
};

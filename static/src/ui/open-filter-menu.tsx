import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import { useState } from 'react';
import { FilterButton } from './filter-button';
import type { FilterMenuProps } from './filter-menu';

/** Loaded by `FilterMenu` on the first click, hence open from the start. */
export const OpenFilterMenu = ({ label, any, value, choices, isShort, onChoose }: FilterMenuProps) => {
  const [isOpen, setOpen] = useState(true);
  return (
    <DropdownMenu<HTMLButtonElement>
      isOpen={isOpen}
      onOpenChange={(change) => {
        setOpen(change.isOpen);
      }}
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- without it screen readers lose the menu; the design system's own lint asks for it
      shouldRenderToParent
      trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...trigger }) => (
        <FilterButton
          {...trigger}
          ref={triggerRef}
          label={label}
          value={value}
          choices={choices}
          isShort={isShort}
        />
      )}
    >
      <DropdownItemRadioGroup id={label}>
        {[{ value: null, text: any }, ...choices].map((choice) => (
          <DropdownItemRadio
            key={choice.value ?? ' any'}
            id={choice.value ?? ' any'}
            isSelected={choice.value === value}
            onClick={() => {
              // The design system leaves a menu of radio buttons open; a filter is done with one.
              setOpen(false);
              onChoose(choice.value);
            }}
          >
            {choice.text}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
};

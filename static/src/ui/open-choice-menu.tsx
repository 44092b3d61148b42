import { useState } from 'react';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import { ChoiceButton } from './choice-button';
import type { ChoiceMenuProps } from './choice-menu';

/** Loaded by `ChoiceMenu` on the first click, hence open from the start. */
export const OpenChoiceMenu = ({ label, children, value, choices, onChoose }: ChoiceMenuProps<string>) => {
  const [isOpen, setOpen] = useState(true);
  return (
    <DropdownMenu<HTMLButtonElement>
      isOpen={isOpen}
      onOpenChange={(change) => {
        setOpen(change.isOpen);
      }}
      placement="bottom-end"
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- without it screen readers lose the menu; the design system's own lint asks for it
      shouldRenderToParent
      trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...trigger }) => (
        <ChoiceButton {...trigger} ref={triggerRef} label={label}>
          {children}
        </ChoiceButton>
      )}
    >
      <DropdownItemRadioGroup id={label}>
        {choices.map(({ value: own, text, description }) => (
          <DropdownItemRadio
            key={own}
            id={own}
            isSelected={own === value}
            description={description ?? ''}
            onClick={() => {
              // The design system leaves a menu of radio buttons open; this is done with one choice.
              setOpen(false);
              onChoose(own);
            }}
          >
            {text}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
};

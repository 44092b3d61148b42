import { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import type { ChoiceMenuProps } from './choice-menu';
import { OpenedMenu } from './opened-menu';

/** Loaded by `ChoiceMenu`. */
export const OpenChoiceMenu = ({
  label,
  value,
  choices,
  placement = 'bottom-start',
  button,
  onChoose,
}: ChoiceMenuProps) => (
  <OpenedMenu placement={placement} button={button}>
    {(close) => (
      <DropdownItemRadioGroup id={label}>
        {choices.map(({ value: own, text, description = '' }) => (
          <DropdownItemRadio
            key={own}
            id={own}
            isSelected={own === value}
            description={description}
            onClick={() => {
              close();
              onChoose(own);
            }}
          >
            {text}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    )}
  </OpenedMenu>
);

import Button from '@atlaskit/button/new';
import {
  DropdownItemCheckbox,
  DropdownItemCheckboxGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { OpenedMenu } from '../../ui/opened-menu';
import { DENSITIES, SWITCHES } from './board-settings';
import type { ShowMenuProps } from './show-menu';
import { showWords } from './words/show-words';

/** Loaded by `ShowMenu`. Several things are chosen in it, so it stays open. */
export const OpenShowMenu = ({ settings, onChange }: ShowMenuProps) => (
  <OpenedMenu
    button={(props, ref) => (
      <Button {...props} ref={ref} appearance="subtle" iconAfter={ChevronDownIcon}>
        {showWords.show}
      </Button>
    )}
  >
    {() => (
      <>
        <DropdownItemCheckboxGroup id="okra-board-parts" title={showWords.onCards}>
          {SWITCHES.map((one) => (
            <DropdownItemCheckbox
              key={one}
              id={one}
              isSelected={settings[one]}
              onClick={() => onChange({ [one]: !settings[one] })}
            >
              {showWords.switches[one]}
            </DropdownItemCheckbox>
          ))}
        </DropdownItemCheckboxGroup>
        <DropdownItemRadioGroup id="okra-board-density" title={showWords.density} hasSeparator>
          {DENSITIES.map((density) => (
            <DropdownItemRadio
              key={density}
              id={density}
              isSelected={settings.density === density}
              onClick={() => onChange({ density })}
            >
              {showWords.densities[density]}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      </>
    )}
  </OpenedMenu>
);

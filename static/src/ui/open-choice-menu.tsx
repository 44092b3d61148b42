import { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import type { ChoiceMenuProps } from './choice-menu';
import styles from './open-choice-menu.module.css';
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
        {choices.map(({ value: own, text, mark, description = '' }) => (
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
            {mark === undefined ? (
              text
            ) : (
              <span className={styles['marked']}>
                {mark}
                {text}
              </span>
            )}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    )}
  </OpenedMenu>
);

import Button, { type ButtonProps } from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { forwardRef } from 'react';
import type { FilterMenuProps } from './filter-menu';
import styles from './filter-button.module.css';

type FilterButtonProps = Pick<FilterMenuProps, 'label' | 'value' | 'choices' | 'isShort'> &
  Pick<ButtonProps, 'onClick' | 'aria-haspopup' | 'aria-expanded' | 'aria-controls'>;

/** What a filter is set to, with a chevron: it opens a menu. */
export const FilterButton = forwardRef<HTMLButtonElement, FilterButtonProps>(
  ({ label, value, choices, isShort, ...rest }, ref) => {
    const chosen = value === null ? undefined : choices.find((choice) => choice.value === value);
    return (
      <Button
        ref={ref}
        iconAfter={ChevronDownIcon}
        isSelected={chosen !== undefined}
        aria-label={chosen === undefined ? label : `${label}: ${chosen.text}`}
        {...rest}
      >
        <span className={isShort ? styles['short'] : styles['text']}>{chosen?.text ?? label}</span>
      </Button>
    );
  },
);
FilterButton.displayName = 'FilterButton';

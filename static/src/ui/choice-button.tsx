import { forwardRef, type ButtonHTMLAttributes, type ReactNode } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import styles from './choice-button.module.css';

interface ChoiceButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  /** What it shows, if not its label. */
  readonly children?: ReactNode;
}

/** What is chosen, as it reads, with a chevron: it opens a menu. */
export const ChoiceButton = forwardRef<HTMLButtonElement, ChoiceButtonProps>(
  ({ label, children, ...rest }, ref) => (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of words that can be pressed, not a button's box
    <button ref={ref} type="button" className={styles['button']} aria-label={label} {...rest}>
      {children ?? label}
      <ChevronDownIcon label="" size="small" />
    </button>
  ),
);
ChoiceButton.displayName = 'ChoiceButton';

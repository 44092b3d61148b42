import { forwardRef, type ButtonHTMLAttributes, type ComponentType } from 'react';
import styles from './icon-button.module.css';

interface IconProps {
  readonly label: string;
  readonly size?: 'small' | 'medium';
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: ComponentType<IconProps>;
  /** What it does, for everybody: name and tooltip. */
  readonly label: string;
  readonly compact?: boolean;
  /** It does nothing now, and keeps the focus: a button that is disabled would lose it. */
  readonly isOff?: boolean;
}

/**
 * A button that is only an icon. Atlaskit's own brings tooltip and popper, 80 KiB, into the first load;
 * this one looks the same and names itself by the browser's tooltip.
 */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(
  ({ icon: Icon, label, compact = false, isOff = false, className, onClick, ...rest }, ref) => (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- see above
    <button
      ref={ref}
      type="button"
      className={[styles['act'], compact ? styles['compact'] : '', className ?? ''].join(' ')}
      aria-label={label}
      title={label}
      aria-disabled={isOff ? true : undefined}
      onClick={isOff ? undefined : onClick}
      {...rest}
    >
      <Icon label="" size={compact ? 'small' : 'medium'} />
    </button>
  ),
);
IconButton.displayName = 'IconButton';

import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { ActionMenuProps } from './action-menu';
import { IconButton } from './icon-button';
import { OpenedMenu } from './opened-menu';
import styles from './open-menu.module.css';

/** Loaded by `ActionMenu`. */
export const OpenMenu = ({ label, groups, compact = false }: ActionMenuProps) => (
  <OpenedMenu
    placement="bottom-end"
    button={(props, ref) => (
      <IconButton {...props} ref={ref} icon={MoreIcon} label={label} compact={compact} />
    )}
  >
    {() =>
      groups
        .filter(({ acts }) => acts.length > 0)
        .map(({ title, acts }) => (
          <DropdownItemGroup key={title ?? acts[0]?.text} {...(title === undefined ? {} : { title })}>
            {acts.map(({ text, onClick, isDisabled = false, keys }) => (
              <DropdownItem
                key={text}
                onClick={onClick}
                isDisabled={isDisabled}
                {...(keys === undefined ? {} : { elemAfter: <kbd className={styles['keys']}>{keys}</kbd> })}
              >
                {text}
              </DropdownItem>
            ))}
          </DropdownItemGroup>
        ))
    }
  </OpenedMenu>
);

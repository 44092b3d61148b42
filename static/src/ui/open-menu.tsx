import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { IconButton } from './icon-button';
import type { MenuGroup } from './action-menu';

interface OpenMenuProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly compact: boolean;
}

/** Loaded by `ActionMenu` on the first click, hence open from the start. */
export const OpenMenu = ({ label, groups, compact }: OpenMenuProps) => (
  <DropdownMenu<HTMLButtonElement>
    defaultOpen
    placement="bottom-end"
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- without it screen readers lose the menu; the design system's own lint asks for it
    shouldRenderToParent
    trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...trigger }) => (
      <IconButton {...trigger} ref={triggerRef} icon={MoreIcon} label={label} compact={compact} />
    )}
  >
    {groups
      .filter(({ acts }) => acts.length > 0)
      .map(({ title, acts }) => (
        <DropdownItemGroup key={title ?? acts[0]?.text} {...(title === undefined ? {} : { title })}>
          {acts.map(({ text, onClick, isDisabled = false }) => (
            <DropdownItem key={text} onClick={onClick} isDisabled={isDisabled}>
              {text}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      ))}
  </DropdownMenu>
);

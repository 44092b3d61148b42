import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import AddIcon from '@atlaskit/icon/core/add';
import AppsIcon from '@atlaskit/icon/core/apps';
import type { AppModule } from '../site/app-manifest';

interface AppMenuProps {
  readonly panels: readonly AppModule[];
  readonly onAdd: (moduleKey: string) => void;
}

/** Jira's button with which a panel comes onto an issue; nothing to add, no button. */
export const AppMenu = ({ panels, onAdd }: AppMenuProps) => {
  if (panels.length === 0) return null;
  return (
    <div>
      <DropdownMenu<HTMLButtonElement>
        trigger={({ triggerRef, ...props }) => (
          <Button {...props} ref={triggerRef} iconBefore={AppsIcon}>
            Apps
          </Button>
        )}
      >
        <DropdownItemGroup title="Add to this work item">
          {panels.map(({ key, title }) => (
            <DropdownItem key={key} elemBefore={<AddIcon label="" />} onClick={() => onAdd(key)}>
              {title}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
    </div>
  );
};

import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import type { Extension } from '../bridge/frame-session';
import { useHostServices } from '../bridge/host-services';
import { openAppModal } from '../bridge/open-app-modal';
import type { ActionModule, ViewportSize } from '../site/app-manifest';
import { AppIcon } from './app-icon';

interface ActionItemsProps {
  readonly modules: readonly ActionModule[];
  /** Where the menu stands, when an item is chosen. */
  readonly toExtension: () => Extension;
}

interface Choice {
  readonly key: string;
  readonly title: string;
  readonly module: ActionModule;
  readonly action: string | undefined;
  readonly isModal: boolean;
  readonly viewportSize: ViewportSize | undefined;
}

/** A module with actions of its own shows these; the one chosen is named in `extension.action`. */
const choicesOf = (module: ActionModule): readonly Choice[] =>
  module.actions.length === 0
    ? [
        {
          key: module.key,
          title: module.title,
          module,
          action: undefined,
          isModal: module.actionType === 'modal',
          viewportSize: module.viewportSize,
        },
      ]
    : module.actions.map(({ key, title, actionType, viewportSize }) => ({
        key: `${module.key} ${key}`,
        title: `${module.title}: ${title}`,
        module,
        action: key,
        isModal: actionType === 'modal',
        viewportSize: viewportSize ?? module.viewportSize,
      }));

/** The app's items in one of Jira's menus. */
export const ActionItems = ({ modules, toExtension }: ActionItemsProps) => {
  const services = useHostServices();
  if (modules.length === 0) return null;
  return (
    <DropdownItemGroup title="Apps">
      {modules.flatMap(choicesOf).map(({ key, title, module, action, isModal, viewportSize }) => (
        <DropdownItem
          key={key}
          elemBefore={<AppIcon module={module} />}
          isDisabled={!isModal}
          description={isModal ? '' : 'Dynamic actions do not run on this site'}
          onClick={() =>
            openAppModal(services, {
              module,
              viewportSize,
              extension: { ...toExtension(), ...(action !== undefined && { action }) },
            })
          }
        >
          {title}
        </DropdownItem>
      ))}
    </DropdownItemGroup>
  );
};

import { lazy } from 'react';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { IconButton } from './icon-button';
import { MenuOnDemand } from './menu-on-demand';

const OpenMenu = lazy(() =>
  import('./open-menu').then(({ OpenMenu: component }) => ({ default: component })),
);

export interface MenuAction {
  readonly text: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  /** What does the same without the menu: "Alt ←". */
  readonly keys?: string;
}

export interface MenuGroup {
  readonly title?: string;
  readonly acts: readonly MenuAction[];
}

export interface ActionMenuProps {
  /** "Actions for Make returning a parcel painless". */
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly compact?: boolean;
}

/** Three dots and what they offer. */
export const ActionMenu = ({ label, groups, compact = false }: ActionMenuProps) => (
  <MenuOnDemand button={(props) => <IconButton {...props} icon={MoreIcon} label={label} compact={compact} />}>
    <OpenMenu label={label} groups={groups} compact={compact} />
  </MenuOnDemand>
);

import { lazy, Suspense, useState } from 'react';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { IconButton } from './icon-button';

const OpenMenu = lazy(() =>
  import('./open-menu').then(({ OpenMenu: component }) => ({ default: component })),
);

export interface MenuAction {
  readonly text: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
}

export interface MenuGroup {
  readonly title?: string;
  readonly acts: readonly MenuAction[];
}

interface ActionMenuProps {
  /** "Actions for Make returning a parcel painless". */
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly compact?: boolean;
}

/** Three dots and what they offer. The menu itself is fetched when somebody opens the first one. */
export const ActionMenu = ({ label, groups, compact = false }: ActionMenuProps) => {
  const [wanted, setWanted] = useState(false);
  const closed = (
    <IconButton
      icon={MoreIcon}
      label={label}
      compact={compact}
      aria-haspopup="menu"
      aria-expanded={wanted}
      onClick={() => setWanted(true)}
    />
  );
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu label={label} groups={groups} compact={compact} />
    </Suspense>
  );
};

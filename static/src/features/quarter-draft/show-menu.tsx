import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { lazy } from 'react';
import { MenuOnDemand } from '../../ui/menu-on-demand';
import type { BoardSettings } from './board-settings';
import { showWords } from './words/show-words';

const OpenShowMenu = lazy(() =>
  import('./open-show-menu').then(({ OpenShowMenu: component }) => ({ default: component })),
);

export interface ShowMenuProps {
  readonly settings: BoardSettings;
  readonly onChange: (change: Partial<BoardSettings>) => void;
}

/** What cards tell, how densely, and which lines are drawn. */
export const ShowMenu = (props: ShowMenuProps) => (
  <MenuOnDemand
    button={(button) => (
      <Button {...button} appearance="subtle" iconAfter={ChevronDownIcon}>
        {showWords.show}
      </Button>
    )}
  >
    <OpenShowMenu {...props} />
  </MenuOnDemand>
);

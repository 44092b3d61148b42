import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import InformationCircleIcon from '@atlaskit/icon/core/information-circle';
import SearchIcon from '@atlaskit/icon/core/search';
import SidebarCollapseIcon from '@atlaskit/icon/core/sidebar-collapse';
import SidebarExpandIcon from '@atlaskit/icon/core/sidebar-expand';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { useProjects } from '../jira/jira-queries';
import { useSpaces } from '../confluence/confluence-queries';
import { Link } from '../routing/link';
import { HOME, isConfluence, listPath, projectKeyOf, spacePath, type Route } from '../routing/route';
import { useRouter } from '../routing/router-context';
import { useSession } from '../site/session';
import { AccountMenu } from './account-menu';
import styles from './chrome.module.css';

const SmallChevron = () => <ChevronDownIcon label="" size="small" />;

const SpaceMenu = ({ route }: { route: Route }) => {
  const router = useRouter();
  const projects = useProjects().data ?? [];
  const spaces = useSpaces().data ?? [];
  const choices = isConfluence(route)
    ? spaces.map(({ key, name }) => ({ key, name, path: spacePath(key) }))
    : projects.map(({ key, name }) => ({ key, name, path: listPath(key) }));
  const key = 'spaceKey' in route ? route.spaceKey : projectKeyOf(route);
  const chosen = choices.find((choice) => choice.key === key);
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={SmallChevron}>
          {chosen === undefined ? 'Spaces' : `Space: ${chosen.name} (${chosen.key})`}
        </Button>
      )}
    >
      <DropdownItemGroup>
        {choices.map((choice) => (
          <DropdownItem key={choice.key} onClick={() => router.navigate(choice.path)}>
            {choice.name} ({choice.key})
          </DropdownItem>
        ))}
        {choices.length === 0 && <DropdownItem isDisabled>No space that this account may see</DropdownItem>}
      </DropdownItemGroup>
    </DropdownMenu>
  );
};

const ThemeMenu = () => {
  const { colorMode, chooseColorMode, frameHeight, chooseFrameHeight } = useSession();
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          appearance="subtle"
          iconBefore={ThemeIcon}
          iconAfter={SmallChevron}
          aria-label={`Theme: ${colorMode}`}
        >
          {colorMode === 'dark' ? 'Dark' : 'Light'}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="theme" title="Theme">
        <DropdownItemRadio
          id="light"
          isSelected={colorMode === 'light'}
          onClick={() => chooseColorMode('light')}
        >
          Light
        </DropdownItemRadio>
        <DropdownItemRadio
          id="dark"
          isSelected={colorMode === 'dark'}
          onClick={() => chooseColorMode('dark')}
        >
          Dark
        </DropdownItemRadio>
      </DropdownItemRadioGroup>
      <DropdownItemRadioGroup id="frame" title="Frame of project pages">
        <DropdownItemRadio
          id="content"
          isSelected={frameHeight === 'content'}
          onClick={() => chooseFrameHeight('content')}
        >
          Grows with its content
        </DropdownItemRadio>
        <DropdownItemRadio
          id="window"
          isSelected={frameHeight === 'window'}
          onClick={() => chooseFrameHeight('window')}
        >
          As high as the window
        </DropdownItemRadio>
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
};

interface TopBarProps {
  readonly route: Route;
  readonly isSideOpen: boolean;
  readonly onToggleSide: () => void;
  readonly onSearch: () => void;
}

export const TopBar = ({ route, isSideOpen, onToggleSide, onSearch }: TopBarProps) => {
  const inConfluence = isConfluence(route);
  const [firstSpace] = useSpaces().data ?? [];
  return (
    <header className={styles['topBar']}>
      <div className={styles['topBarStart']}>
        <IconButton
          appearance="subtle"
          icon={isSideOpen ? SidebarCollapseIcon : SidebarExpandIcon}
          label={isSideOpen ? 'Collapse sidebar' : 'Expand sidebar'}
          onClick={onToggleSide}
        />
        <nav className={styles['products']} aria-label="Products">
          <Link href={HOME} aria-current={inConfluence ? undefined : 'true'}>
            Jira
          </Link>
          <Link href={spacePath(firstSpace?.key ?? 'TEAM')} aria-current={inConfluence ? 'true' : undefined}>
            Confluence
          </Link>
        </nav>
        <div className={styles['spaceMenu']}>
          <SpaceMenu route={route} />
        </div>
      </div>
      <p className={styles['notice']}>
        <InformationCircleIcon label="" />
        <span>
          <strong>Local stand-in</strong>
          <span className={styles['noticeRest']}>, not Atlassian Cloud. Data stays on this computer.</span>
        </span>
      </p>
      <div className={styles['topBarEnd']}>
        <button
          type="button"
          className={styles['searchBox']}
          aria-label="Search"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={onSearch}
        >
          <SearchIcon label="" />
          <span className={styles['searchText']}>Search</span>
          <kbd>Ctrl K</kbd>
        </button>
        <ThemeMenu />
        <AccountMenu />
      </div>
    </header>
  );
};

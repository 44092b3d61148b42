import Button from '@atlaskit/button/new';
import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useSession } from '../site/session';
import { useDisplayName, useSite } from '../site/site-info';
import { Person } from './person-avatar';
import { useColleagues } from './use-colleagues';

const SmallChevron = () => <ChevronDownIcon label="" size="small" />;

/** Whose eyes one looks with, and whether four colleagues are there beside them. */
export const AccountMenu = () => {
  const { account, chooseAccount } = useSession();
  const { accounts } = useSite().info;
  const name = useDisplayName()(account);
  const { isThere, quarter, turn } = useColleagues();
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          appearance="subtle"
          iconAfter={SmallChevron}
          aria-label={isThere ? `Account: ${name}, with four colleagues` : `Account: ${name}`}
        >
          <Person name={isThere ? `${name} + 4` : name} />
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="account" title="Look at this site as">
        {accounts.map(({ accountId, displayName }) => (
          <DropdownItemRadio
            key={accountId}
            id={accountId}
            isSelected={accountId === account}
            description={accountId}
            onClick={() => chooseAccount(accountId)}
          >
            {displayName}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
      <DropdownItemGroup title="Nobody else here">
        <DropdownItem
          isDisabled={quarter === null && !isThere}
          description={
            quarter === null && !isThere
              ? 'Open a quarter in OKRA first'
              : 'They write, vote and answer through the app, as themselves'
          }
          onClick={turn}
        >
          {isThere ? 'Send the four colleagues away' : 'Let four colleagues join in'}
        </DropdownItem>
      </DropdownItemGroup>
    </DropdownMenu>
  );
};

import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { doTransition, useTransitions, type Issue } from './jira-queries';
import { StatusLozenge } from './status-lozenge';
import { useIssueChange } from './use-issue-change';

export const StatusMenu = ({ issue }: { issue: Issue }) => {
  const transitions = useTransitions(issue.key).data?.transitions ?? [];
  const change = useIssueChange<string>(issue, (account, id) => doTransition(account, issue.key, id));
  const others = transitions.filter(({ to }) => to.id !== issue.fields.status.id);
  return (
    <div>
      <DropdownMenu<HTMLButtonElement>
        trigger={({ triggerRef, ...props }) => (
          <Button
            {...props}
            ref={triggerRef}
            iconAfter={ChevronDownIcon}
            isLoading={change.isPending}
            aria-label={`Status: ${issue.fields.status.name}`}
          >
            {issue.fields.status.name}
          </Button>
        )}
      >
        <DropdownItemGroup>
          {others.map(({ id, to }) => (
            <DropdownItem key={id} onClick={() => change.mutate(id)}>
              <StatusLozenge status={to} />
            </DropdownItem>
          ))}
          {others.length === 0 && <DropdownItem isDisabled>No transition for this account</DropdownItem>}
        </DropdownItemGroup>
      </DropdownMenu>
    </div>
  );
};

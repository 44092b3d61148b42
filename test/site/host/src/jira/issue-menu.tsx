import { useState } from 'react';
import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import DeleteIcon from '@atlaskit/icon/core/delete';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { listPath } from '../routing/route';
import { useRouter } from '../routing/router-context';
import { useSite } from '../site/site-info';
import { ActionItems } from './action-items';
import { toIssueExtension } from './extension-claims';
import { deleteIssue, type Issue } from './jira-queries';
import { useIssueChange } from './use-issue-change';

const DeleteDialog = ({ issue, onClose }: { issue: Issue; onClose: () => void }) => {
  const router = useRouter();
  const removal = useIssueChange<string>(issue, async (account, key) => {
    await deleteIssue(account, key);
    router.navigate(listPath(issue.fields.project.key));
  });
  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle appearance="danger">Delete {issue.key}?</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>It goes for good, with its subtasks, comments and links.</p>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button
          appearance="danger"
          isLoading={removal.isPending}
          onClick={() => removal.mutate(issue.key, { onSettled: onClose })}
        >
          Delete
        </Button>
      </ModalFooter>
    </Modal>
  );
};

/** The ••• of Jira's issue view: the app's actions, and Jira's own that this site has. */
export const IssueMenu = ({ issue }: { issue: Issue }) => {
  const modules = useSite().manifest.modules['jira:issueAction'];
  const [isDeleting, setDeleting] = useState(false);
  return (
    <>
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        trigger={({ triggerRef, ...props }) => (
          <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label="More actions" />
        )}
      >
        <ActionItems modules={modules} toExtension={() => toIssueExtension('jira:issueAction', issue)} />
        <DropdownItemGroup title="Work item">
          <DropdownItem elemBefore={<DeleteIcon label="" />} onClick={() => setDeleting(true)}>
            Delete
          </DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      <ModalTransition>
        {isDeleting && <DeleteDialog issue={issue} onClose={() => setDeleting(false)} />}
      </ModalTransition>
    </>
  );
};

import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { issuePath } from '../routing/route';
import { useRouter } from '../routing/router-context';
import { useSession } from '../site/session';
import { createIssue, useWorkTypes, type Project } from './jira-queries';

interface CreateDialogProps {
  readonly project: Project;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const CreateForm = ({ project, onClose }: Omit<CreateDialogProps, 'isOpen'>) => {
  const { account } = useSession();
  const router = useRouter();
  const workTypes = useWorkTypes(project.key);
  const options = (workTypes.data?.issueTypes ?? [])
    .filter(({ subtask }) => !subtask)
    .map(({ id, name }) => ({ value: id, label: name }));
  const [workTypeId, setWorkTypeId] = useState<string>();
  const [summary, setSummary] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const chosen = options.find(({ value }) => value === workTypeId) ?? options[0];

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen === undefined) return;
    try {
      const { key } = await createIssue(account, project.key, chosen.value, summary);
      onClose();
      router.navigate(issuePath(key));
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <ModalHeader hasCloseButton>
        <ModalTitle>Create work item in {project.name}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {refusal !== undefined && (
          <SectionMessage appearance="error" title="Jira refused it">
            <p>{refusal}</p>
          </SectionMessage>
        )}
        <Label htmlFor="work-type">Work type</Label>
        <Select
          inputId="work-type"
          options={options}
          value={chosen ?? null}
          isLoading={workTypes.isPending}
          onChange={(option) => setWorkTypeId(option?.value)}
        />
        <Label htmlFor="summary">Summary</Label>
        <Textfield
          id="summary"
          isRequired
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button appearance="primary" type="submit" isDisabled={summary.trim() === '' || chosen === undefined}>
          Create
        </Button>
      </ModalFooter>
    </form>
  );
};

/** The least that Jira needs: a type and a summary. Whatever else a project requires, it says in its refusal. */
export const CreateDialog = ({ isOpen, ...rest }: CreateDialogProps) => (
  <ModalTransition>
    {isOpen && (
      <Modal onClose={rest.onClose}>
        <CreateForm {...rest} />
      </Modal>
    )}
  </ModalTransition>
);

import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCall } from '../rpc/call-context';
import type { CallFailed } from '../rpc/call-failed';
import { FindingLine } from '../ui/finding-line';
import { pathTo } from '../ui/routing/route';
import { useNavigate } from '../ui/routing/route-context';
import { componentWords } from './words/component-words';

interface RemoveDialogProps {
  readonly quarter: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** Removing a whole quarter has no undo, so it asks first. */
export const RemoveDialog = ({ quarter, label, onClose }: RemoveDialogProps) => {
  const call = useCall();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation<unknown, CallFailed>({
    mutationFn: () => call('quarter.remove', { quarter }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['project.open'] });
      onClose();
      navigate(pathTo('quarters'));
    },
  });
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle appearance="danger">{componentWords.removeAsk(label)}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <p>{componentWords.removeNote}</p>
          {error !== null && (
            <div role="alert">
              <FindingLine severity="error">{error.message}</FindingLine>
            </div>
          )}
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {componentWords.cancel}
          </Button>
          <Button appearance="danger" isDisabled={isPending} onClick={() => mutate()}>
            {isPending ? componentWords.removing : componentWords.remove}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};

import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';

interface ImportDialogProps {
  readonly onClose: () => void;
}

/** Takes a table or blocks of text into the quarter. */
export const ImportDialog = ({ onClose }: ImportDialogProps) => (
  <ModalTransition>
    <ModalDialog onClose={onClose}>
      <ModalHeader>
        <ModalTitle>Import</ModalTitle>
      </ModalHeader>
      <ModalBody>Importing is not available yet.</ModalBody>
      <ModalFooter>
        <Button onClick={onClose}>Close</Button>
      </ModalFooter>
    </ModalDialog>
  </ModalTransition>
);

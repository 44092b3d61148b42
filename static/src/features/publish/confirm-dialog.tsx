import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';

interface ConfirmDialogProps {
  /** Names the act and the count. */
  readonly title: string;
  readonly children: string;
  readonly act: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more before many things change at once. */
export const ConfirmDialog = ({
  title,
  children,
  act,
  isDanger = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => (
  <ModalTransition>
    <ModalDialog onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle {...(isDanger ? { appearance: 'danger' } : {})}>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>{children}</p>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button
          appearance={isDanger ? 'danger' : 'primary'}
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {act}
        </Button>
      </ModalFooter>
    </ModalDialog>
  </ModalTransition>
);

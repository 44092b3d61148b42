import type { ReactNode, RefObject } from 'react';
import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import type { CallFailed } from '../../rpc/call-failed';
import { FindingLine } from '../../ui/finding-line';
import { quarterListWords } from './words/quarter-list-words';
import styles from './quarter-list.module.css';

interface StartDialogProps {
  readonly title: string;
  /** What its button says. */
  readonly act: string;
  readonly width: 'small' | 'medium';
  /** The field that has the focus first. */
  readonly first: RefObject<HTMLInputElement>;
  readonly isPending: boolean;
  readonly failure: CallFailed | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog in which a quarter begins, from nothing or from another one. */
export const StartDialog = ({
  title,
  act,
  width,
  first,
  isPending,
  failure,
  onSubmit,
  onClose,
  children,
}: StartDialogProps) => (
  <ModalTransition>
    {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus anyway: into its first field, not on its cross */}
    <ModalDialog onClose={onClose} width={width} autoFocus={first}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <ModalHeader hasCloseButton>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['form']}>
            {children}
            {failure !== null && <FindingLine severity="error">{failure.message}</FindingLine>}
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {quarterListWords.cancel}
          </Button>
          <Button type="submit" appearance="primary" isDisabled={isPending}>
            {isPending ? quarterListWords.starting : act}
          </Button>
        </ModalFooter>
      </form>
    </ModalDialog>
  </ModalTransition>
);

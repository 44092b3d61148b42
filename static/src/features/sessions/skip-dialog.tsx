import Button from '@atlaskit/button/new';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import TextArea from '@atlaskit/textarea';
import { useRef, useState } from 'react';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { LabelledField } from '../../ui/labelled-field';
import { Strip } from '../../ui/strip';
import { sessionsWords } from './words/sessions-words';

interface SkipProps {
  readonly id: SessionId;
  readonly onClose: () => void;
}

/** Going without a session asks why, and says what that may cost (G-21). */
export const SkipDialog = ({ id, onClose }: SkipProps) => {
  const decide = useDecide();
  const [reason, setReason] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string>();
  const { title, risk } = sessionWords.sessions[id];
  const skip = (): void => {
    if (reason.trim() === '') {
      setError(sessionsWords.skipReasonMissing);
      return;
    }
    const { refusal } = decide(
      { kind: 'session.skip', session: id, reason },
      { undo: sessionsWords.skipped, quiet: true },
    );
    if (refusal === null) onClose();
    else setError(refusal.text);
  };
  return (
    <ModalTransition>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus anyway: into its field, not on its cross */}
      <Modal onClose={onClose} width="medium" autoFocus={text}>
        <ModalHeader hasCloseButton>
          <ModalTitle>{sessionsWords.skipTitle(`${sessionWords.number(id)} ${title}`)}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <Strip severity="warn">{risk}</Strip>
          <LabelledField label={sessionsWords.skipReason} error={error}>
            {(field) => (
              <TextArea
                {...field}
                ref={text}
                minimumRows={2}
                value={reason}
                isInvalid={error !== undefined}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </LabelledField>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {sessionsWords.cancel}
          </Button>
          <Button appearance="primary" onClick={skip}>
            {sessionsWords.skipConfirm}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
};

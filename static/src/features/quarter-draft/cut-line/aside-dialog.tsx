import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import TextField from '@atlaskit/textfield';
import { useState } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import {
  ASIDE_NEXTS,
  ASIDE_REASONS,
  STATUS_OF_NEXT,
  type AsideNext,
  type AsideReason,
  type SetAside,
} from '#domain/entities/plan/set-aside/set-aside';
import { useDecide } from '../../../components/use-decide';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { useQuarter } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';
import { cutLineWords } from '../words/cut-line-words';
import styles from './cut-line-view.module.css';

interface AsideDialogProps {
  readonly card: Milestone;
  readonly said: SetAside | null;
  readonly guess: AsideReason | null;
  readonly weeks: number;
  readonly onClose: () => void;
}

/** Asks why a card is not done in this quarter, and what becomes of it. */
export const AsideDialog = ({ card, said, guess, weeks, onClose }: AsideDialogProps) => {
  const decide = useDecide();
  const [reason, setReason] = useState<AsideReason>(said?.reason ?? guess ?? 'noRoom');
  const quarter = useQuarter(({ id }) => id);
  // A dialog is left by a click beside it sooner than somebody meant to: what was written is there again.
  const draft = useKeptDraft(`aside.${quarter}.${card.id}`);
  const why = draft.text ?? said?.why ?? '';
  const [next, setNext] = useState<AsideNext>(said?.next ?? 'nextQuarter');
  const [week, setWeek] = useState(said?.week ?? 1);
  const leave = (): void => {
    draft.write(null);
    onClose();
  };
  const save = (): void => {
    const say = {
      kind: 'setAside.say',
      milestone: card.id,
      reason,
      why,
      next,
      week: next === 'lookAgain' ? week : null,
    } as const;
    const status = STATUS_OF_NEXT[next];
    const { refusal } = decide(
      card.status === status
        ? say
        : {
            kind: 'batch',
            commands: [say, { kind: 'milestone.edit', target: card.id, changes: { status } }],
          },
      { undo: cutLineWords.saved(card.title) },
    );
    if (refusal === null) leave();
  };
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle>{cutLineWords.dialogTitle(card.title)}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['form']}>
            <LabelledField label={cutLineWords.reasonLabel}>
              {(field) => (
                <SelectField
                  {...field}
                  value={reason}
                  choices={ASIDE_REASONS.map((value) => ({ value, label: cutLineWords.reasons[value] }))}
                  onChoose={setReason}
                />
              )}
            </LabelledField>
            <LabelledField label={cutLineWords.whyLabel}>
              {(field) => (
                <TextField
                  {...field}
                  value={why}
                  onChange={(event) => draft.write(event.currentTarget.value)}
                />
              )}
            </LabelledField>
            <LabelledField label={cutLineWords.nextLabel}>
              {(field) => (
                <SelectField
                  {...field}
                  value={next}
                  choices={ASIDE_NEXTS.map((value) => ({ value, label: cutLineWords.nexts[value] }))}
                  onChoose={setNext}
                />
              )}
            </LabelledField>
            {next === 'lookAgain' && (
              <LabelledField label={cutLineWords.weekLabel}>
                {(field) => (
                  <SelectField
                    {...field}
                    value={week}
                    choices={Array.from({ length: weeks }, (_, index) => ({
                      value: index + 1,
                      label: cutLineWords.lookAgainIn(index + 1),
                    }))}
                    onChoose={setWeek}
                  />
                )}
              </LabelledField>
            )}
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={leave}>
            {cutLineWords.cancel}
          </Button>
          <Button appearance="primary" onClick={save}>
            {cutLineWords.save}
          </Button>
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};

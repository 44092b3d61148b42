import Button from '@atlaskit/button/new';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { findById } from '#domain/kernel/collection';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { Strip } from '../../ui/strip';
import { offerUndo } from '../offer-undo';
import { useDecide } from '../use-decide';
import { splitWords as words } from '../words/split-words';
import { firstTitles, splitCommand, splitPreview, type SplitDraft } from './split-draft';
import { SplitParts } from './split-parts';
import { SplitRest } from './split-rest';
import styles from './split.module.css';

interface SplitDialogProps {
  readonly card: string;
  readonly onClose: () => void;
}

/** Asks what the parts of a card are called and who waits for which; what would come of it is shown beside (S4-6). */
export const SplitDialog = ({ card: id, onClose }: SplitDialogProps) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const quarter = useQuarter((whole) => whole);
  const [draft, setDraft] = useState<SplitDraft>(() => ({
    titles: firstTitles(findById(quarter.milestones, id)?.title ?? ''),
    waiting: new Map(),
    keepScores: false,
  }));
  const [refused, setRefused] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const preview = splitPreview(quarter, id, draft);
  if (preview === undefined) return null;
  const { card, refusal } = preview;
  const change = (more: Partial<SplitDraft>): void => {
    setRefused(null);
    setDraft((before) => ({ ...before, ...more }));
  };
  const send = async (): Promise<void> => {
    setSending(true);
    const waiting = new Map(preview.dependents.map((one) => [one.id, one.part]));
    const submitted = decide(splitCommand(id, { ...draft, waiting }), { quiet: true });
    const answer = await submitted.settled;
    setSending(false);
    if (answer.ok) {
      offerUndo(store, submitted, words.done(draft.titles.length));
      onClose();
      return;
    }
    store.dismiss(submitted.id);
    setRefused(answer.refusal.text);
  };
  // An empty title says itself at its field.
  const why = refused ?? (refusal === null || refusal.code === 'MISSING' ? null : refusal.text);
  return (
    <ModalTransition>
      <Modal onClose={onClose} width="medium" shouldScrollInViewport shouldCloseOnOverlayClick={false}>
        <ModalHeader hasCloseButton>
          <ModalTitle>{words.title(card.title)}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['body']}>
            {why !== null && <Strip severity="warn">{why}</Strip>}
            <SplitParts
              titles={draft.titles}
              weeks={preview.weeks}
              onChange={(titles) => change({ titles })}
            />
            <SplitRest preview={preview} draft={draft} onChange={change} />
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            appearance="primary"
            isDisabled={refusal !== null}
            isLoading={isSending}
            onClick={() => void send()}
          >
            {words.into(draft.titles.length)}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
};

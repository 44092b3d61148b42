import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { useDecide } from '../../components/use-decide';
import { useRpc } from '../../rpc/use-rpc';
import { useQuarter } from '../../sync/quarter-context';
import { Strip } from '../../ui/strip';
import { sayDone } from './page-acts';
import type { SharedPage } from './shared-pages';
import { UpdateOutline } from './update-outline';
import { useQuarterAddress } from './use-quarter-address';
import { useShareAct } from './use-share-act';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

interface UpdateDialogProps {
  readonly share: SharedPage;
  readonly onClose: () => void;
}

/** Says what an update would keep, replace and lose; only then somebody writes it. */
export const UpdateDialog = ({ share, onClose }: UpdateDialogProps) => {
  const quarter = useQuarter(({ id }) => id);
  const decide = useDecide();
  const address = useQuarterAddress();
  const [isChanged, setChanged] = useState(false);
  const preview = useRpc(
    'share.preview',
    { quarter, share: share.id, address: address ?? null },
    { enabled: address !== undefined, staleTime: 0 },
  );
  const act = useShareAct('share.update', (answer) => {
    if (answer.kind === 'done') {
      sayDone({ title: words.updated, page: answer.page, macros: answer.macros });
      onClose();
      return;
    }
    setChanged(answer.kind === 'changed');
    void preview.refetch();
  });
  // What is read again is another page: nothing is written from what was seen before.
  const shown = preview.isFetching ? undefined : preview.data;
  const failed = act.error ?? preview.error;
  const write = (again: boolean): void => {
    if (shown === undefined || address === undefined) return;
    setChanged(false);
    act.run({ quarter, share: share.id, version: shown.page.version, address, again });
  };
  const forget = (): void => {
    decide({ kind: 'pageShare.forget', target: share.id }, { undo: words.forgotten(share.title) });
    onClose();
  };
  const isEdited = shown?.kind === 'ready' && shown.edits.kind !== 'none';
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width={680} shouldScrollInViewport shouldCloseOnOverlayClick={false}>
        <ModalHeader hasCloseButton>
          <ModalTitle>{words.updateTitle(share.title)}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['form']}>
            {failed !== null && <Strip severity="error">{failed.message}</Strip>}
            {isChanged && <Strip severity="warn">{words.savedMeanwhile}</Strip>}
            {shown === undefined && failed === null && <p role="status">{words.updateLoading}</p>}
            {shown?.kind === 'unwritable' && <Strip severity="warn">{words.unwritable(shown.why)}</Strip>}
            {shown?.kind === 'ready' && <UpdateOutline preview={shown} />}
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
          {shown?.kind === 'unwritable' && (
            <>
              <Button onClick={forget}>{words.stopFollowing}</Button>
              {shown.why === 'none' && (
                <Button appearance="primary" isLoading={act.isBusy} onClick={() => write(true)}>
                  {words.addAgain}
                </Button>
              )}
            </>
          )}
          {shown?.kind === 'ready' && (
            <Button
              appearance="primary"
              isDisabled={!shown.mayEdit}
              isLoading={act.isBusy}
              onClick={() => write(false)}
            >
              {isEdited ? words.updateAnyway : words.updateNow}
            </Button>
          )}
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};

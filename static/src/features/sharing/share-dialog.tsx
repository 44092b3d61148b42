import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useRpc } from '../../rpc/use-rpc';
import { useQuarter } from '../../sync/quarter-context';
import { ErrorPanel } from '../../ui/error-panel';
import { ShareForm } from './share-form';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

interface ShareDialogProps {
  readonly onClose: () => void;
}

/** Shares the quarter on a page. Confluence is asked from here on, since whoever opened this wants it. */
export const ShareDialog = ({ onClose }: ShareDialogProps) => {
  const quarter = useQuarter(({ id }) => id);
  const { data, error, refetch } = useRpc('share.spaces', { quarter }, { staleTime: 60_000 });
  const body = () => {
    if (error !== null)
      return (
        <ErrorPanel title={error.message} onRetry={() => void refetch()}>
          {''}
        </ErrorPanel>
      );
    if (data === undefined) return <p role="status">{words.spacesLoading}</p>;
    return <p role="status">{words.noSpaces}</p>;
  };
  const isReady = data !== undefined && data.spaces.length > 0;
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width={840} shouldScrollInViewport shouldCloseOnOverlayClick={false}>
        <ModalHeader hasCloseButton>
          <ModalTitle>{words.share}</ModalTitle>
        </ModalHeader>
        {isReady ? (
          <ShareForm spaces={data} onClose={onClose} />
        ) : (
          <>
            <ModalBody>
              <div className={styles['form']}>{body()}</div>
            </ModalBody>
            <ModalFooter>
              <Button appearance="subtle" onClick={onClose}>
                {words.close}
              </Button>
            </ModalFooter>
          </>
        )}
      </ModalDialog>
    </ModalTransition>
  );
};

import { useSyncExternalStore } from 'react';
import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Modal, { ModalTransition } from '@atlaskit/modal-dialog';
import { AppFrame } from './app-frame';
import { useHostServices, type FrameModal, type ModalSize } from './host-services';
import styles from './bridge.module.css';

const CALLBACKS_MAY_TAKE = 1_000;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const CHROME = '120px';
const atLeast = (share: string, minimum: string): string =>
  `min(max(${share}, ${minimum}), calc(100vh - ${CHROME}))`;

/** Atlassian's sizes for Custom UI modals. */
const extentOf = (size: ModalSize): { width: string; height: string } => {
  switch (size) {
    case 'small':
      return { width: '400px', height: atLeast('20vh', '320px') };
    case 'medium':
      return { width: '600px', height: atLeast('40vh', '520px') };
    case 'large':
      return { width: '800px', height: atLeast('70vh', '720px') };
    case 'resizable':
    case 'xlarge':
      return { width: '968px', height: atLeast('90vh', '0px') };
    case 'max':
    case 'fullscreen':
      return { width: '100%', height: `calc(100vh - ${CHROME})` };
    default:
      return { width: size.width, height: size.height ?? atLeast('40vh', '320px') };
  }
};

const ModalOfFrame = ({ modal }: { modal: FrameModal }) => {
  const { title, size, closeOnEscape, closeOnOverlayClick, place } = modal;
  const close = (): void => {
    const callbacks = [...(place.closeCallbacks ?? [])].map((callback) => callback());
    void Promise.race([Promise.allSettled(callbacks), wait(CALLBACKS_MAY_TAKE)]).then(() => place.close());
  };
  return (
    <Modal
      {...extentOf(size)}
      label={title || place.module.title}
      shouldCloseOnOverlayClick={closeOnOverlayClick}
      onClose={({ type }) => {
        if (closeOnEscape || !type.startsWith('key')) close();
      }}
    >
      <div className={styles['modalBody']}>
        {title !== '' && (
          <div className={styles['modalHeader']}>
            <h1>{title}</h1>
            <IconButton appearance="subtle" icon={CrossIcon} label="Close" onClick={close} />
          </div>
        )}
        <div className={styles['modalFrame']}>
          <AppFrame place={place} title={title || place.module.title} fit="modal" />
        </div>
      </div>
    </Modal>
  );
};

/** The modals that frames asked for: drawn by the page, over everything. */
export const ModalStack = () => {
  const { modals } = useHostServices();
  const open = useSyncExternalStore(modals.subscribe, modals.getAll);
  return (
    <ModalTransition>
      {open.map((modal) => (
        <ModalOfFrame key={modal.id} modal={modal} />
      ))}
    </ModalTransition>
  );
};

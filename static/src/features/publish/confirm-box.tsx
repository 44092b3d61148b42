import Button from '@atlaskit/button/new';
import { useEffect, useId, useRef } from 'react';
import { Heading } from '../../ui/heading';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

interface ConfirmBoxProps {
  /** Names the act and the count. */
  readonly title: string;
  readonly children: string;
  readonly act: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/**
 * Asks once more before many things change at once. It stands where the question arose: the frame is as tall as its
 * content, so a dialog in the middle of it would open out of sight of whoever pressed a button at its end.
 */
export const ConfirmBox = ({
  title,
  children,
  act,
  isDanger = false,
  onConfirm,
  onClose,
}: ConfirmBoxProps) => {
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
    };
    cancel.current?.focus();
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);
  return (
    <div className={styles['confirm']} role="alertdialog" aria-labelledby={id} aria-describedby={`${id}-why`}>
      <Heading level={3} id={id}>
        {title}
      </Heading>
      <p id={`${id}-why`} className={styles['subtle']}>
        {children}
      </p>
      <span className={styles['acts']}>
        <Button
          appearance={isDanger ? 'danger' : 'primary'}
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {act}
        </Button>
        <Button ref={cancel} appearance="subtle" onClick={onClose}>
          {publishWords.cancel}
        </Button>
      </span>
    </div>
  );
};

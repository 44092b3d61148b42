import Button from '@atlaskit/button/new';
import { useEffect, useRef, type ReactNode } from 'react';
import { isInDialog } from '../../ui/is-in-dialog';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

interface FlowFootProps {
  readonly onBack?: () => void;
  /** Said on the left where there is no way back. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** The bar below a step: back on the left, the acts on the right. Ctrl+Enter is the last of them, the primary one. */
export const FlowFoot = ({ onBack, note, children }: FlowFootProps) => {
  const acts = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (isInDialog()) return;
      event.preventDefault();
      [...(acts.current?.querySelectorAll('button') ?? [])].at(-1)?.click();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);
  return (
    <div className={styles['foot']}>
      <span className={styles['acts']}>
        {onBack !== undefined && <Button onClick={onBack}>{publishWords.back}</Button>}
        {note !== undefined && <span className={styles['subtle']}>{note}</span>}
      </span>
      <span className={styles['acts']} ref={acts}>
        {children}
      </span>
    </div>
  );
};

import type { ComponentType, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './drawer-thread.module.css';

interface ThreadLineProps {
  readonly icon: ComponentType;
  /** What stands there: "Key results". */
  readonly label: string;
  /** The act where nothing is chosen. */
  readonly empty: string;
  readonly lines: readonly { readonly code: string; readonly text: string }[];
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
  /** The choice, while it is open. */
  readonly children: ReactNode;
}

/** One level of the golden thread: it reads as a line, and opens into a choice where it stands. */
export const ThreadLine = ({
  icon: Icon,
  label,
  empty,
  lines,
  isOpen,
  isReadOnly,
  onToggle,
  children,
}: ThreadLineProps) => {
  const act = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) act.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const words =
    lines.length === 0 ? (
      <span className={isReadOnly ? styles['quiet'] : styles['act']}>{empty}</span>
    ) : (
      lines.map(({ code, text }) => (
        <span key={`${code} ${text}`} className={styles['text']}>
          {code !== '' && <span className={styles['code']}>{code}</span>}
          <bdi>{text}</bdi>
        </span>
      ))
    );
  if (isReadOnly)
    return lines.length === 0 ? null : (
      <div className={styles['line']}>
        <Icon />
        <span className={styles['lines']}>{words}</span>
      </div>
    );
  return (
    <div>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of the card that can be pressed, not a button's box */}
      <button
        ref={act}
        type="button"
        className={[styles['line'], styles['pressable']].join(' ')}
        aria-expanded={isOpen}
        aria-label={`${label}: ${lines.length === 0 ? empty : lines.map(({ code, text }) => `${code} ${text}`.trim()).join(', ')}`}
        onClick={onToggle}
      >
        <Icon />
        <span className={styles['lines']}>{words}</span>
      </button>
      {isOpen && children}
    </div>
  );
};

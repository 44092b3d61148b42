import { useContext, type ReactNode, type RefObject } from 'react';
import { StandingContext } from './standing-context';
import { macroFrameWords } from './words/macro-frame-words';
import styles from './macro-frame.module.css';

const changedWords = (changedAt: string): string =>
  new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(changedAt));

interface MacroFrameProps {
  readonly shown: { readonly team: string; readonly label: string; readonly changedAt: string };
  /** What it is, as of which revision. */
  readonly what: string;
  /** At the end of the heading line. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
  /** The frame itself, for whoever draws by its width. */
  readonly box?: RefObject<HTMLDivElement>;
}

/** What every view of a quarter on a page stands in: whose it is, what it is, and how new. */
export const MacroFrame = ({
  shown: { team, label, changedAt },
  what,
  act,
  children,
  box,
}: MacroFrameProps) => {
  const standing = useContext(StandingContext);
  return (
    <div ref={box} className={styles['frame']}>
      <div className={styles['heading']}>
        <h2 className={styles['name']}>{team === '' ? label : `${team} · ${label}`}</h2>
        <span className={styles['subtle']}>{what}</span>
        {standing?.mark ?? (
          <span className={styles['live']}>{macroFrameWords.changedAt(changedWords(changedAt))}</span>
        )}
        <span className={styles['act']}>{act}</span>
      </div>
      {standing?.note}
      {children}
    </div>
  );
};

/** Instead of a view that has nothing to show: why, and what to do. */
export const EmptyFrame = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles['empty']}>{children}</p>
);

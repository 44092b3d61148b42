import type { ReactNode } from 'react';
import { FindingLine } from '../../ui/finding-line';
import styles from './thread-tree.module.css';

interface ThreadNodeProps {
  readonly children: ReactNode;
  /** The link above is missing: the line turns grey and dashed. */
  readonly isGap?: boolean;
}

/** One knot of the thread, joined to the one above it. */
export const ThreadNode = ({ children, isGap = false }: ThreadNodeProps) => (
  <li className={[styles['node'], isGap ? styles['gap'] : ''].join(' ')}>{children}</li>
);

interface ThreadGapProps {
  /** "No hypothesis says how this will move". */
  readonly sentence: string;
  /** The act that repairs it. */
  readonly children?: ReactNode;
  /** What hangs loose because of it. */
  readonly loose?: ReactNode;
}

export const ThreadGap = ({ sentence, children, loose }: ThreadGapProps) => (
  <ThreadNode isGap>
    <div className={styles['gapRow']}>
      <FindingLine severity="warn">{sentence}</FindingLine>
      {children}
    </div>
    {loose}
  </ThreadNode>
);

import type { ReactNode } from 'react';
import type { QuarterShown } from '#domain/views/page/quarter-shown';
import type { MacroView } from '#domain/views/page/macro-config';
import { MacroFrame } from '../macro-frame/macro-frame';
import { pageViewWords } from './words/page-view-words';
import styles from './page-frame.module.css';

/** What every view of a page takes beside what it shows. */
export interface PageViewProps<V> {
  /** The part of it that the page shows. */
  readonly view: V;
  readonly today: Date;
  /** Names of members, as far as this viewer may know them. */
  readonly nameOf: (member: string) => string | undefined;
  /** At the end of the heading line. */
  readonly act?: ReactNode;
}

interface PageFrameProps {
  readonly name: MacroView;
  readonly shown: QuarterShown;
  readonly act?: ReactNode;
  /** Below it: what was counted, and what it means. */
  readonly foot?: readonly [string, string];
  readonly children: ReactNode;
}

/** A view of a page with its heading line and its foot. */
export const PageFrame = ({ name, shown, act, foot, children }: PageFrameProps) => (
  <MacroFrame shown={shown} what={pageViewWords.revision(name, shown.seq)} act={act}>
    {children}
    {foot !== undefined && (
      <div className={styles['foot']}>
        <span>{foot[0]}</span>
        <span>{foot[1]}</span>
      </div>
    )}
  </MacroFrame>
);

import EyeOffIcon from '@atlaskit/icon/core/eye-open-strikethrough';
import type { ReactNode } from 'react';
import { Heading } from '../../ui/heading';
import styles from './room-layout.module.css';

interface LayoutProps {
  /** What one chooses from, at the left; where there is little room it goes above. */
  readonly rail?: ReactNode;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** The body of a room: rail, work and help beside each other, below each other where there is little room. */
export const RoomLayout = ({ rail, side, children }: LayoutProps) => (
  <div
    className={[
      styles['body'],
      rail === undefined ? '' : styles['railed'],
      side === undefined ? '' : styles['sided'],
    ].join(' ')}
  >
    {rail !== undefined && <nav className={styles['rail']}>{rail}</nav>}
    <div className={styles['main']}>{children}</div>
    {side !== undefined && <aside className={styles['side']}>{side}</aside>}
  </div>
);

interface TaskProps {
  readonly ask: string;
  readonly how: string;
  /** What is private about it: "Only you see your cards until the reveal". */
  readonly privacy?: string;
}

/** What is asked, how it is answered, and what stays private: the three sentences that every activity begins with. */
export const Task = ({ ask, how, privacy }: TaskProps) => (
  <div className={styles['task']}>
    <div>
      <Heading level={2} look="medium">
        {ask}
      </Heading>
      <p className={styles['how']}>{how}</p>
    </div>
    {privacy !== undefined && (
      <span className={styles['privacy']}>
        <EyeOffIcon label="" size="small" />
        {privacy}
      </span>
    )}
  </div>
);

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A box of the help beside the work. */
export const SidePanel = ({ title, children }: PanelProps) => (
  <section className={styles['panel']} aria-label={title}>
    <Heading level={3} look="xsmall">
      {title}
    </Heading>
    {children}
  </section>
);

import type { ReactNode } from 'react';
import { SeverityIcon, type Severity } from './severity-icon';
import styles from './strip.module.css';

interface StripProps {
  readonly severity: Severity;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}

const tone = { info: 'information', ok: 'information', warn: 'warning', error: 'danger' } as const;

/** A sentence over the whole width, with what can be done about it. It never takes the focus. */
export const Strip = ({ severity, children, acts }: StripProps) => (
  <div
    className={[styles['strip'], styles[tone[severity]]].join(' ')}
    role={severity === 'info' ? 'status' : 'alert'}
  >
    <span className={styles['text']}>
      <SeverityIcon severity={severity} />
      <span>{children}</span>
    </span>
    {acts}
  </div>
);

import type { ReactNode } from 'react';
import EmptyState from '@atlaskit/empty-state';

interface EmptyPanelProps {
  readonly header: string;
  /** What the place is for, in one sentence. */
  readonly children: ReactNode;
  /** The next act, a primary button. */
  readonly act?: ReactNode;
  /** What else one can do. */
  readonly otherwise?: ReactNode;
}

export const EmptyPanel = ({ header, children, act, otherwise }: EmptyPanelProps) => (
  <EmptyState
    header={header}
    headingLevel={2}
    description={children}
    primaryAction={act}
    secondaryAction={otherwise}
  />
);

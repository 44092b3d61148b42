import Button from '@atlaskit/button/new';
import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import { WorkspaceLink } from '../../ui/routing/workspace-link';
import type { CallFailed } from '../../rpc/call-failed';
import { ErrorPanel } from '../../ui/error-panel';
import { pathTo } from '../../ui/routing/route';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

interface StateProps {
  readonly children: ReactNode;
  readonly act?: ReactNode;
  readonly onClose: () => void;
}

const State = ({ children, act, onClose }: StateProps) => (
  <>
    <p>{children}</p>
    <div className={styles['foot']}>
      <Button appearance="subtle" onClick={onClose}>
        {linkWords.close}
      </Button>
      {act}
    </div>
  </>
);

interface CloseProps {
  readonly onClose: () => void;
}

/** Forbidden and absent read alike. */
export const NothingToLink = ({ onClose }: CloseProps) => (
  <State onClose={onClose}>{linkWords.forbidden}</State>
);

/** The issue is the viewer's to see, the quarter that holds it is not. */
export const LinkedOutOfSight = ({ onClose }: CloseProps) => (
  <State onClose={onClose}>{linkWords.hiddenLink}</State>
);

/** Linking asks for the rights of publishing. */
export const MayNotLink = ({ onClose }: CloseProps) => (
  <State onClose={onClose}>{linkWords.mayNotLink}</State>
);

interface NoQuarterProps extends CloseProps {
  readonly projectKey: string | null;
}

export const NoQuarter = ({ projectKey, onClose }: NoQuarterProps) => (
  <State
    onClose={onClose}
    act={
      <WorkspaceLink projectKey={projectKey} to={pathTo('quarters')} appearance="primary">
        {linkWords.openOkra}
      </WorkspaceLink>
    }
  >
    {linkWords.noQuarter}
  </State>
);

interface TroubleProps {
  readonly error: CallFailed;
  readonly onRetry: () => void;
}

export const Trouble = ({ error, onRetry }: TroubleProps) => (
  <ErrorPanel title={linkWords.failedTitle} onRetry={onRetry}>
    {linkWords.failed(error.message)}
  </ErrorPanel>
);

/** In the shape of the list that follows. */
export const LoadingCards = () => (
  <div className={styles['loading']} role="status" aria-label={linkWords.loading}>
    {['72%', '60%', '80%', '52%'].map((width) => (
      <Skeleton key={width} width={width} height="20px" borderRadius={token('radius.small')} />
    ))}
  </div>
);

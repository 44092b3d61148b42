import Button from '@atlaskit/button/new';
import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import { WorkspaceLink } from '../../ui/routing/workspace-link';
import type { CallFailed } from '../../rpc/call-failed';
import { ErrorPanel } from '../../ui/error-panel';
import { pathTo } from '../../ui/routing/route';
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
        Close
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
  <State onClose={onClose}>
    There’s nothing here that you can see. Quarters are shown to people who can browse their space.
  </State>
);

/** The issue is the viewer's to see, the quarter that holds it is not. */
export const LinkedOutOfSight = ({ onClose }: CloseProps) => (
  <State onClose={onClose}>
    This work item is linked to an OKR that you cannot see. Ask its team to unlink it there.
  </State>
);

/** Linking asks for the rights of publishing. */
export const MayNotLink = ({ onClose }: CloseProps) => (
  <State onClose={onClose}>
    Linking work items asks for the permissions to create and to link work items in this space. Ask an
    administrator of the space, or somebody who has them.
  </State>
);

interface NoQuarterProps extends CloseProps {
  readonly projectKey: string | null;
}

export const NoQuarter = ({ projectKey, onClose }: NoQuarterProps) => (
  <State
    onClose={onClose}
    act={
      <WorkspaceLink projectKey={projectKey} to={pathTo('quarters')} appearance="primary">
        Open OKRA
      </WorkspaceLink>
    }
  >
    This space has no quarter yet. Start one in the OKRA tab, or try the demo quarter.
  </State>
);

interface TroubleProps {
  readonly error: CallFailed;
  readonly onRetry: () => void;
}

export const Trouble = ({ error, onRetry }: TroubleProps) => (
  <ErrorPanel title="Jira or OKRA did not answer" onRetry={onRetry}>
    {error.message} Nothing was changed.
  </ErrorPanel>
);

/** In the shape of the list that follows. */
export const LoadingCards = () => (
  <div className={styles['loading']} role="status" aria-label="Loading cards">
    {['72%', '60%', '80%', '52%'].map((width) => (
      <Skeleton key={width} width={width} height="20px" borderRadius={token('radius.small')} />
    ))}
  </div>
);

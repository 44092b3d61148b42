import Button from '@atlaskit/button/new';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import { pathTo } from '../../ui/routing/route';
import { SeverityIcon } from '../../ui/severity-icon';
import type { IssuePlace } from './issue-place';
import { LinkButton } from './link-button';
import { WorkspaceLink } from '../../ui/routing/workspace-link';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

interface StateProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly act?: ReactNode;
  readonly urgent?: boolean;
}

const State = ({ icon, children, act, urgent = false }: StateProps) => (
  <div className={styles['state']} role={urgent ? 'alert' : undefined}>
    <div className={styles['sentence']}>
      {icon}
      <p>{children}</p>
    </div>
    {act}
  </div>
);

const lock = <LockIcon label="" color={token('color.icon.subtle')} />;

/** Forbidden and absent read alike. */
export const NothingToSee = () => <State icon={lock}>{issueWords.forbidden}</State>;

/** The issue is the viewer's to see, the quarter is not: nothing more is said. */
export const CardHidden = () => <State icon={lock}>{issueWords.hiddenLink}</State>;

interface NotLinkedProps {
  readonly place: IssuePlace;
  readonly quarters: readonly { readonly id: string; readonly label: string }[];
}

export const NotLinked = ({ place, quarters }: NotLinkedProps) => {
  const [latest] = quarters;
  return (
    <State
      act={
        <div className={styles['acts']}>
          <LinkButton issue={place.issue}>{issueWords.linkToCard}</LinkButton>
          <WorkspaceLink
            projectKey={place.projectKey}
            to={latest === undefined ? pathTo('quarters') : pathTo('milestones', { quarter: latest.id })}
            appearance="subtle"
          >
            {latest === undefined ? issueWords.openOkra : issueWords.openQuarter(latest.label)}
          </WorkspaceLink>
        </div>
      }
    >
      {issueWords.notLinked}
    </State>
  );
};

interface NotSetUpProps {
  readonly projectName: string;
  readonly projectKey: string | null;
}

export const NotSetUp = ({ projectName, projectKey }: NotSetUpProps) => (
  <State
    act={
      <WorkspaceLink projectKey={projectKey} to={pathTo('quarters')}>
        {issueWords.openOkra}
      </WorkspaceLink>
    }
  >
    {issueWords.noQuarter(projectName)}
  </State>
);

interface UpstreamTroubleProps {
  readonly message: string;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

export const UpstreamTrouble = ({ message, retrying, onRetry }: UpstreamTroubleProps) => (
  <State
    urgent
    icon={<SeverityIcon severity="error" />}
    act={
      <Button onClick={onRetry} isLoading={retrying}>
        {issueWords.tryAgain}
      </Button>
    }
  >
    {issueWords.failed(message)}
  </State>
);

const STEPS = ['88%', '72%', '80%'] as const;

/** In the shape of the answer; fades in late, so that a quick answer does not flicker. */
export const LoadingWhy = () => (
  <div className={styles['loading']} role="status" aria-label={issueWords.loading}>
    {STEPS.map((width) => (
      <div key={width} className={styles['loadingStep']}>
        <Skeleton width="16px" height="16px" borderRadius={token('radius.small')} />
        <div className={styles['loadingLines']}>
          <Skeleton width="30%" height="12px" borderRadius={token('radius.small')} />
          <Skeleton width={width} height="16px" borderRadius={token('radius.small')} />
        </div>
      </div>
    ))}
    <Skeleton width="60%" height="20px" borderRadius={token('radius.small')} />
    <Skeleton width="100%" height="8px" borderRadius={token('radius.small')} />
  </div>
);

import type { ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Skeleton from '@atlaskit/skeleton';
import type { UseQueryResult } from '@tanstack/react-query';
import { SiteError } from '../site/request';
import { useDisplayName } from '../site/site-info';
import { useSession } from '../site/session';
import styles from './chrome.module.css';

export const PageSkeleton = () => (
  <div className={styles['skeleton']} role="status" aria-label="Loading">
    <Skeleton width="30%" height={24} isShimmering />
    <Skeleton width="100%" height={16} isShimmering />
    <Skeleton width="90%" height={16} isShimmering />
    <Skeleton width="95%" height={16} isShimmering />
  </div>
);

interface PageErrorProps {
  readonly error: unknown;
  readonly what: string;
  readonly onRetry: () => void;
}

const headingOf = (error: unknown, what: string): string => {
  if (!(error instanceof SiteError)) return `${what} could not be shown`;
  if (error.status === 0) return 'The local site does not answer';
  if (error.status === 401 || error.status === 403) return `${what} is not for this account`;
  if (error.status === 404) return `${what} was not found, or this account may not see it`;
  return `${what} could not be loaded`;
};

/** Like the products, "not found" and "not allowed" look the same; the account is named, so that one can switch it. */
export const PageError = ({ error, what, onRetry }: PageErrorProps) => {
  const { account } = useSession();
  const name = useDisplayName()(account);
  const message = error instanceof Error ? error.message : String(error);
  return (
    <EmptyState
      header={headingOf(error, what)}
      description={`${message} You look at this site as ${name}; choose another account at the top right.`}
      primaryAction={<Button onClick={onRetry}>Try again</Button>}
    />
  );
};

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** The three states of whatever a page reads. Old data stays while it is read again. */
export function Loaded<T>({ query, what, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) {
    return <PageError error={query.error} what={what} onRetry={() => void query.refetch()} />;
  }
  return <PageSkeleton />;
}

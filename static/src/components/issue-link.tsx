import { NavigationTarget, router } from '@forge/bridge';
import type { ReactNode } from 'react';
import { TextButton } from '../ui/text-button';

interface IssueLinkProps {
  readonly issueKey: string;
  /** Its key, unless something says more. */
  readonly children?: ReactNode;
}

/** Opens a work item beside the frame. The host does it, since a frame knows no address of the site. */
export const IssueLink = ({ issueKey, children = issueKey }: IssueLinkProps) => (
  <TextButton
    onClick={() => {
      void router.open({ target: NavigationTarget.Issue, issueKey });
    }}
  >
    {children}
  </TextButton>
);

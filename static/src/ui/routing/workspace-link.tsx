import { useEffect, useState } from 'react';
import { LinkButton } from '@atlaskit/button/new';
import { followLink } from './follow-link';
import { findWorkspaceAddress, openWorkspace, openWorkspaceBeside } from './open-workspace';

interface WorkspaceLinkProps {
  readonly projectKey: string | null;
  /** A path of `route.ts`. */
  readonly to: string;
  readonly children: string;
  readonly appearance?: 'default' | 'primary' | 'subtle';
  readonly spacing?: 'default' | 'compact';
}

/** From another page of the app to a place of the workspace: looks like a button, is a link. */
export const WorkspaceLink = ({
  projectKey,
  to,
  children,
  appearance = 'default',
  spacing = 'default',
}: WorkspaceLinkProps) => {
  const [base, setBase] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void findWorkspaceAddress(projectKey).then((address) => {
      if (!isGone) setBase(address);
    });
    return () => {
      isGone = true;
    };
  }, [projectKey]);
  return (
    <LinkButton
      href={base === null ? `#${to}` : base + to}
      appearance={appearance}
      spacing={spacing}
      {...followLink({
        here: () => {
          openWorkspace(projectKey, to);
        },
        beside: () => {
          openWorkspaceBeside(to, projectKey);
        },
      })}
    >
      {children}
    </LinkButton>
  );
};

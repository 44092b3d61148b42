import type { MouseEvent, ReactNode } from 'react';
import { openIssue } from './open-workspace';

interface IssueLinkProps {
  readonly issueKey: string;
  readonly children: ReactNode;
}

/** A link out of the frame to another issue: the host opens it, since the frame knows no address of the site. */
export const IssueLink = ({ issueKey, children }: IssueLinkProps) => {
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    openIssue(issueKey);
  };
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-anchor -- Atlaskit's link would leave the frame
    <a href={`#${issueKey}`} onClick={follow}>
      {children}
    </a>
  );
};

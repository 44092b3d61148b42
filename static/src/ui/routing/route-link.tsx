import type { ReactNode } from 'react';
import { followLink } from './follow-link';
import { useAddress, useNavigate, useOpenBeside } from './route-context';

interface RouteLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
  /** It leads to where one is. */
  readonly 'aria-current'?: 'page' | undefined;
}

/**
 * A link to a place of this page. Its address is the host's, to be seen and copied; followed it is by the host's
 * history, since what the browser would open itself is the frame alone, or a page that loads anew.
 */
export const RouteLink = ({ to, children, ...rest }: RouteLinkProps) => {
  const navigate = useNavigate();
  const openBeside = useOpenBeside();
  const address = useAddress(to);
  const follow = followLink({
    here: () => {
      navigate(to);
    },
    beside: () => {
      openBeside(to);
    },
  });
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-anchor -- Atlaskit's link would leave the frame
    <a href={address ?? `#${to}`} {...follow} {...rest}>
      {children}
    </a>
  );
};

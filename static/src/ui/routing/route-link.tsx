import type { MouseEvent, ReactNode } from 'react';
import { useNavigate, useOpenBeside } from './route-context';

interface RouteLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
}

const isMiddle = ({ button }: MouseEvent): boolean => button === 1;

/** A press that browsers answer with another tab or window. */
const wantsBeside = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

/**
 * A link to a place of this page. The frame has no address of its own, so the host's history is told instead; what the
 * browser would open in another tab is the frame alone, so the host is asked for that, too.
 */
export const RouteLink = ({ to, children, ...rest }: RouteLinkProps) => {
  const navigate = useNavigate();
  const openBeside = useOpenBeside();
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    if (wantsBeside(event)) openBeside(to);
    else navigate(to);
  };
  const followBeside = (event: MouseEvent): void => {
    if (!isMiddle(event)) return;
    event.preventDefault();
    openBeside(to);
  };
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-anchor -- Atlaskit's link would leave the frame
    <a href={`#${to}`} onClick={follow} onAuxClick={followBeside} {...rest}>
      {children}
    </a>
  );
};

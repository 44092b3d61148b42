import type { MouseEvent, ReactNode } from 'react';
import { useNavigate } from './route-context';

interface RouteLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string;
}

/** A link to a place of this page. The frame has no address of its own, so the host's history is told instead. */
export const RouteLink = ({ to, children, ...rest }: RouteLinkProps) => {
  const navigate = useNavigate();
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    navigate(to);
  };
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-anchor -- Atlaskit's link would leave the frame
    <a href={`#${to}`} onClick={follow} {...rest}>
      {children}
    </a>
  );
};

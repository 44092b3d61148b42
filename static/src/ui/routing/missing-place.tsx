import { FindingLine } from '../finding-line';
import { RouteLink } from './route-link';

interface MissingPlaceProps {
  /** What is not there and why that may be. */
  readonly children: string;
  readonly to: string;
  /** Where `to` leads. */
  readonly back: string;
}

/** An address that names something which is not there, or no longer. */
export const MissingPlace = ({ children, to, back }: MissingPlaceProps) => (
  <div role="alert">
    <FindingLine severity="warn">
      {children} <RouteLink to={to}>{back}</RouteLink>
    </FindingLine>
  </div>
);

import EmptyState from '@atlaskit/empty-state';
import { Link } from '../routing/link';
import { HOME } from '../routing/route';

export const NotFound = () => (
  <EmptyState
    header="There is no such page"
    description="The local site shows projects, work items, wiki spaces and their pages."
    primaryAction={<Link href={HOME}>Go to the start page</Link>}
  />
);

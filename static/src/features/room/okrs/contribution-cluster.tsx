import { ReadAndCluster } from '../activities/read-and-cluster';
import type { ActivityProps } from '../room-place';
import { contributionBoard } from './contribution-board';

/** #1, read and cluster: its ideas with what they serve and in clusters, each of which can become an objective. */
export const ContributionCluster = (props: ActivityProps) => (
  <ReadAndCluster {...props} kind={contributionBoard} />
);

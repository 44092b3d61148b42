import type { ActivityProps } from '../room-place';
import { milestoneBoard } from './milestone-board';
import { ReadAndCluster } from './read-and-cluster';

/** #2, read and cluster: its cards under hypotheses and in clusters. */
export const Cluster = (props: ActivityProps) => <ReadAndCluster {...props} kind={milestoneBoard} />;

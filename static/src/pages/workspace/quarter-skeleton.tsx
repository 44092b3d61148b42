import { SkeletonLines } from '../../ui/skeletons';
import { workspaceWords } from './words/workspace-words';

/** The shape of a quarter's page: its name, the tabs, the thread at three indents. */
export const QuarterSkeleton = () => (
  <SkeletonLines
    label={workspaceWords.quarterLoading}
    widths={['200px', '480px', '100%', '60%', '56%', '48%', '60%', '52%', '44%']}
    height="24px"
  />
);

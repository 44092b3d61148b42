import Skeleton from '@atlaskit/skeleton';
import styles from './skeletons.module.css';

interface SkeletonLinesProps {
  /** Widths of the lines, in the shape of the real thing: `60%`, `320px`. */
  readonly widths: readonly string[];
  readonly height?: string;
  /** Said once to screen readers while it loads. */
  readonly label: string;
}

export const SkeletonLines = ({ widths, height = '20px', label }: SkeletonLinesProps) => (
  <div className={styles['lines']} role="status" aria-label={label}>
    {widths.map((width, line) => (
      <Skeleton key={`${width} ${String(line)}`} width={width} height={height} isShimmering />
    ))}
  </div>
);

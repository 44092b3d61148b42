import Button from '@atlaskit/button/new';
import type { Why } from '#domain/thread/why';
import { quarterPath } from '../ui/routing/route';
import { openWorkspace } from './open-workspace';
import styles from './issue.module.css';

const cardPath = (why: Why): string =>
  why.type === 'objective'
    ? quarterPath(why.quarterId, 'objectives')
    : quarterPath(why.quarterId, 'milestones', why.milestoneId);

interface CardFootProps {
  readonly why: Why;
  readonly projectKey: string | null;
  /** True while only the kept copy is there. */
  readonly refreshing: boolean;
}

/** The way to the card, and how fresh this is. */
export const CardFoot = ({ why, projectKey, refreshing }: CardFootProps) => (
  <div className={styles['between']}>
    <Button
      appearance="subtle"
      spacing="compact"
      onClick={() => {
        openWorkspace(projectKey, cardPath(why));
      }}
    >
      Open card
    </Button>
    <span className={styles['label']} role={refreshing ? 'status' : undefined}>
      {refreshing
        ? `As of revision ${String(why.seq)}, refreshing now`
        : `${why.quarterLabel}, revision ${String(why.seq)}`}
    </span>
  </div>
);

import Button from '@atlaskit/button/new';
import type { CardContext } from '#domain/views/thread/card-context';
import { quarterPath } from '../../ui/routing/route';
import type { IssuePlace } from './issue-place';
import { LinkButton } from './link-button';
import { openWorkspace } from '../../ui/routing/open-workspace';
import styles from './issue.module.css';

const cardPath = (why: CardContext): string =>
  why.type === 'objective'
    ? quarterPath(why.quarterId, 'objectives')
    : quarterPath(why.quarterId, 'milestones', why.milestoneId);

interface CardFootProps {
  readonly place: IssuePlace;
  readonly why: CardContext;
  /** True while only the kept copy is there. */
  readonly refreshing: boolean;
}

/** The way to the card, and how fresh this is. */
export const CardFoot = ({ place, why, refreshing }: CardFootProps) => (
  <div className={styles['between']}>
    <span className={styles['acts']}>
      <Button
        appearance="subtle"
        spacing="compact"
        onClick={() => {
          openWorkspace(place.projectKey, cardPath(why));
        }}
      >
        Open card
      </Button>
      {!refreshing && (
        <LinkButton issue={place.issue} appearance="subtle">
          Move or unlink
        </LinkButton>
      )}
    </span>
    <span className={styles['label']} role={refreshing ? 'status' : undefined}>
      {refreshing
        ? `As of revision ${String(why.seq)}, refreshing now`
        : `${why.quarterLabel}, revision ${String(why.seq)}`}
    </span>
  </div>
);

import type { CardContext } from '#domain/views/thread/card-context';
import { pathTo } from '../../ui/routing/route';
import type { IssuePlace } from './issue-place';
import { LinkButton } from './link-button';
import { WorkspaceLink } from '../../ui/routing/workspace-link';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

const cardPath = (why: CardContext): string =>
  why.type === 'objective'
    ? pathTo('objectives', { quarter: why.quarterId })
    : pathTo('milestones.card', { quarter: why.quarterId, card: why.milestoneId });

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
      <WorkspaceLink projectKey={place.projectKey} to={cardPath(why)} appearance="subtle" spacing="compact">
        {issueWords.openCard}
      </WorkspaceLink>
      {!refreshing && (
        <LinkButton issue={place.issue} appearance="subtle">
          {issueWords.moveOrUnlink}
        </LinkButton>
      )}
    </span>
    <span className={styles['label']} role={refreshing ? 'status' : undefined}>
      {refreshing ? issueWords.refreshing(why.quarterLabel) : why.quarterLabel}
    </span>
  </div>
);

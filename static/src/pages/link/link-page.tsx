import { Heading } from '../../ui/heading';
import { LinkIssue } from './link-issue';
import { LinkSeveral } from './link-several';
import type { LinkPlace } from './link-place';
import { NothingToLink } from './link-states';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

interface LinkPageProps {
  readonly place: LinkPlace | undefined;
  readonly onClose: () => void;
}

/** The modal behind "Link to OKRA milestone"; Jira draws its frame and no heading. */
export const LinkPage = ({ place, onClose }: LinkPageProps) => (
  <main className={styles['page']}>
    <Heading level={1} look="medium">
      {linkWords.title}
    </Heading>
    {place === undefined ? (
      <NothingToLink onClose={onClose} />
    ) : place.issue !== null ? (
      <LinkIssue issue={place.issue} place={place} onClose={onClose} />
    ) : (
      <LinkSeveral place={place} onClose={onClose} />
    )}
  </main>
);

import Button from '@atlaskit/button/new';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { IssueLink } from '../../components/issue-link';
import { adoptionOf, type ConflictResolutions } from './conflict-resolutions';
import type { DryRow } from './preparation';
import styles from './publish.module.css';

const GONE = {
  deleted: 'Jira says that this work item was deleted. Publishing does not bring it back by itself.',
  hidden:
    'The work item exists, and Jira does not show it to you: its security level or its space may have changed. Nothing is created in its place. Somebody who sees it can publish this row.',
  unseen:
    'Jira shows the work item neither to you nor to OKRA, and never said that it was deleted. Nothing is created in its place, so that it is not there twice.',
} as const;

interface RowNotesProps {
  readonly quarter: string;
  readonly row: DryRow;
  readonly takes: ConflictResolutions;
  readonly isReadOnly: boolean;
  readonly onAdopt: (take: 'jira' | 'okra') => void;
}

/** What is known of a row whose issue is not there, was moved, or may be another one's; and what helps. */
export const RowNotes = ({ quarter, row, takes, isReadOnly, onAdopt }: RowNotesProps) => {
  const take = adoptionOf(takes, row);
  return (
    <>
      {row.movedTo !== null && (
        <p>
          It was moved to the space <strong>{row.movedTo}</strong>. It stays there, and OKRA goes on writing
          its own data to it.
        </p>
      )}
      {row.action === 'gone' && (
        <p>
          {GONE[row.gone ?? 'unseen']}{' '}
          <RouteLink to={pathTo('progress', { quarter })}>Repair it under Progress</RouteLink>
        </p>
      )}
      {row.adopts !== null && (
        <div className={styles['problemBody']}>
          <p>
            <IssueLink issueKey={row.adopts.issueKey} /> “{row.adopts.summary}” carries the mark of OKRA from
            before it was reinstalled. Taking it over keeps what people wrote there.
          </p>
          {!isReadOnly && (
            <span className={styles['acts']} role="group" aria-label={`What becomes of ${row.title}`}>
              <Button
                isSelected={take === 'jira'}
                onClick={() => {
                  onAdopt('jira');
                }}
              >
                Take it over
              </Button>
              <Button
                isSelected={take === 'okra'}
                onClick={() => {
                  onAdopt('okra');
                }}
              >
                Create another
              </Button>
            </span>
          )}
        </div>
      )}
    </>
  );
};

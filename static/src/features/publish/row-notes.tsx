import Button from '@atlaskit/button/new';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { IssueLink } from '../../components/issue-link';
import { adoptionOf, type ConflictResolutions } from './conflict-resolutions';
import type { DryRow } from './preparation';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

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
          {publishWords.movedBefore} <strong>{row.movedTo}</strong>
          {publishWords.movedAfter}
        </p>
      )}
      {row.action === 'gone' && (
        <p>
          {publishWords.goneNotes[row.gone ?? 'unseen']}{' '}
          <RouteLink to={pathTo('progress', { quarter })}>{publishWords.repair}</RouteLink>
        </p>
      )}
      {row.adopts !== null && (
        <div className={styles['problemBody']}>
          <p>
            <IssueLink issueKey={row.adopts.issueKey} /> {publishWords.carriesMark(row.adopts.summary)}
          </p>
          {!isReadOnly && (
            <span className={styles['acts']} role="group" aria-label={publishWords.adoptionLabel(row.title)}>
              <Button
                isSelected={take === 'jira'}
                onClick={() => {
                  onAdopt('jira');
                }}
              >
                {publishWords.adopt}
              </Button>
              <Button
                isSelected={take === 'okra'}
                onClick={() => {
                  onAdopt('okra');
                }}
              >
                {publishWords.createAnother}
              </Button>
            </span>
          )}
        </div>
      )}
    </>
  );
};

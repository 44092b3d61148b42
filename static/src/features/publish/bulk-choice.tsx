import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ConflictResolution } from '#domain/entities/publishing/run/publish-run';
import { ConfirmBox } from './confirm-box';
import { conflictsOf } from './conflict-resolutions';
import { countWords, rowWords, type DryRow } from './preparation';
import styles from './publish.module.css';

interface BulkChoiceProps {
  /** Those that are shown. */
  readonly rows: readonly DryRow[];
  readonly onChoose: (take: ConflictResolution['take']) => void;
}

/** One side for every conflict that is shown, after asking. */
export const BulkChoice = ({ rows, onChoose }: BulkChoiceProps) => {
  const [asked, setAsked] = useState<ConflictResolution['take'] | null>(null);
  const conflicts = conflictsOf(rows);
  if (conflicts.length < 2) return null;
  const where = `${countWords(conflicts.length, 'field')} of ${rowWords(new Set(conflicts.map(({ row }) => row.row)).size)}`;
  if (asked !== null) {
    return (
      <ConfirmBox
        title={asked === 'jira' ? `Keep Jira’s value in ${where}?` : `Take OKRA’s value in ${where}?`}
        act={asked === 'jira' ? `Keep ${String(conflicts.length)}` : `Take ${String(conflicts.length)}`}
        onConfirm={() => {
          onChoose(asked);
        }}
        onClose={() => {
          setAsked(null);
        }}
      >
        {asked === 'jira'
          ? 'What people wrote in Jira stays, and these fields are no longer conflicts after publishing. Nothing is written before you publish.'
          : 'What people wrote in Jira in these fields is overwritten when you publish; Jira’s history keeps it. Nothing is written before you publish.'}
      </ConfirmBox>
    );
  }
  return (
    <span className={styles['acts']}>
      <Button
        onClick={() => {
          setAsked('jira');
        }}
      >
        Keep all of Jira’s
      </Button>
      <Button
        onClick={() => {
          setAsked('okra');
        }}
      >
        Take all of OKRA’s
      </Button>
    </span>
  );
};

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ConflictResolution } from '#domain/entities/publishing/run/publish-run';
import { ConfirmBox } from './confirm-box';
import { conflictsOf } from './conflict-resolutions';
import type { DryRow } from './preparation';
import { publishWords } from './words/publish-words';
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
  const fields = conflicts.length;
  const rowCount = new Set(conflicts.map(({ row }) => row.row)).size;
  if (asked !== null) {
    return (
      <ConfirmBox
        title={
          asked === 'jira'
            ? publishWords.keepJiraAsk(fields, rowCount)
            : publishWords.takeOkraAsk(fields, rowCount)
        }
        act={
          asked === 'jira'
            ? publishWords.keepCount(conflicts.length)
            : publishWords.takeCount(conflicts.length)
        }
        onConfirm={() => {
          onChoose(asked);
        }}
        onClose={() => {
          setAsked(null);
        }}
      >
        {asked === 'jira' ? publishWords.keepJiraNote : publishWords.takeOkraNote}
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
        {publishWords.keepAllJira}
      </Button>
      <Button
        onClick={() => {
          setAsked('okra');
        }}
      >
        {publishWords.takeAllOkra}
      </Button>
    </span>
  );
};

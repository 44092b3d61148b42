import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { ROLES, type Role } from '#domain/entities/team/member/member';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import type { Recording } from './use-record-result';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

const CHOICES = ROLES.map((role) => ({
  value: role,
  label: `${role.charAt(0).toUpperCase()}${role.slice(1)}`,
}));

interface JoinToRecordProps {
  readonly quarterLabel: string;
  readonly mayJoin: boolean;
  readonly recording: Recording;
}

/** The way in for somebody who reads along. */
export const JoinToRecord = ({ quarterLabel, mayJoin, recording }: JoinToRecordProps) => {
  const [role, setRole] = useState<Role>('engineering');
  if (!mayJoin) {
    return <p className={styles['note']}>{issueWords.joiningClosed(quarterLabel)}</p>;
  }
  return (
    <div className={styles['join']}>
      <p className={styles['note']}>{issueWords.joinAsk(quarterLabel)}</p>
      <LabelledField label={issueWords.joinRole}>
        {(field) => <SelectField {...field} value={role} choices={CHOICES} onChoose={setRole} />}
      </LabelledField>
      <Button
        isLoading={recording.isBusy}
        onClick={() => {
          void recording.join(role);
        }}
      >
        {issueWords.join}
      </Button>
      {recording.problem !== null && (
        <div role="alert">
          <FindingLine severity="error">{recording.problem}</FindingLine>
        </div>
      )}
    </div>
  );
};

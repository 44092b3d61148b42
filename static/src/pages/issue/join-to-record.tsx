import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { ROLES, type Role } from '#domain/entities/team/member/member';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { NativeSelect } from '../../ui/native-select';
import type { Recording } from './use-record-result';
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
    return (
      <p className={styles['note']}>
        Only members of {quarterLabel} record results, and joining is closed. Ask a facilitator to open it.
      </p>
    );
  }
  return (
    <div className={styles['join']}>
      <p className={styles['note']}>You are reading along. Join {quarterLabel} to record the result.</p>
      <LabelledField label="Your role">
        {(field) => <NativeSelect {...field} value={role} choices={CHOICES} onChoose={setRole} />}
      </LabelledField>
      <Button
        isLoading={recording.isBusy}
        onClick={() => {
          void recording.join(role);
        }}
      >
        Join to record
      </Button>
      {recording.problem !== null && (
        <div role="alert">
          <FindingLine severity="error">{recording.problem}</FindingLine>
        </div>
      )}
    </div>
  );
};

import { useState } from 'react';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { DateField } from '../../ui/date-field';
import { dayInWords } from '../../ui/day-in-words';
import { TextButton } from '../../ui/text-button';
import { sessionsWords } from './words/sessions-words';

interface DayProps {
  readonly id: SessionId;
  readonly name: string;
  readonly day: string | null;
  /** It was held, or is not to be held. */
  readonly isFixed: boolean;
}

/** When a session is or was held; whoever leads the quarter says when. */
export const SessionDay = ({ id, name, day, isFixed }: DayProps) => {
  const decide = useDecide();
  const may = useMay();
  const [isSetting, setSetting] = useState(false);
  if (isFixed || !may.facilitate) return <span>{day === null ? sessionsWords.noDay : dayInWords(day)}</span>;
  if (!isSetting && day === null) {
    return (
      <TextButton onClick={() => setSetting(true)} aria-label={`${sessionsWords.setDay}, ${name}`}>
        {sessionsWords.setDay}
      </TextButton>
    );
  }
  return (
    <DateField
      aria-label={sessionsWords.dayOf(name)}
      value={day ?? ''}
      onChoose={(date) => {
        setSetting(false);
        decide({ kind: 'session.plan', session: id, date: date === '' ? null : date });
      }}
    />
  );
};

import { useState } from 'react';
import { isMonday } from '../../components/setting-choices';
import { useDecide } from '../../components/use-decide';
import { useQuarter } from '../../sync/quarter-context';
import { DateField } from '../../ui/date-field';
import { LabelledField } from '../../ui/labelled-field';
import { settingsWords } from './words/settings-words';

interface SettingDayProps {
  readonly isReadOnly: boolean;
}

/** The first Monday of the quarter, saved when it is chosen; refused, the reason stands below. */
export const SettingDay = ({ isReadOnly }: SettingDayProps) => {
  const decide = useDecide();
  const startDate = useQuarter(({ settings }) => settings.startDate);
  const [error, setError] = useState<string | undefined>(undefined);
  return (
    <LabelledField label={settingsWords.firstMonday} error={error}>
      {(field) => (
        <DateField
          {...field}
          value={startDate}
          isOffered={isMonday}
          isInvalid={error !== undefined}
          isReadOnly={isReadOnly}
          onChoose={(day) => {
            const { refusal } = decide(
              { kind: 'quarter.edit', changes: { startDate: day }, was: { startDate } },
              { quiet: true },
            );
            setError(refusal?.text);
          }}
        />
      )}
    </LabelledField>
  );
};

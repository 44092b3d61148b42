import { useEffect, useState } from 'react';
import Textfield from '@atlaskit/textfield';
import type { QuarterSettings } from '#domain/quarter/quarter-settings';
import { useQuarter } from '../../quarter/quarter-context';
import { useDecide } from '../../quarter/use-decide';
import { LabelledField } from '../../ui/labelled-field';

interface SettingTextProps {
  readonly field: 'label' | 'team' | 'startDate';
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'date';
  readonly isReadOnly: boolean;
}

/** A setting that is saved when the field is left or Enter is pressed; refused, it stays typed with the reason. */
export const SettingText = ({ field, label, help, type = 'text', isReadOnly }: SettingTextProps) => {
  const decide = useDecide();
  const value = useQuarter((quarter) => quarter.settings[field]);
  const [typed, setTyped] = useState(value);
  const [began, setBegan] = useState(value);
  const [error, setError] = useState<string | undefined>(undefined);

  // Somebody else's value comes in only where nobody writes here.
  useEffect(() => {
    if (typed === began) {
      setTyped(value);
      setBegan(value);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new value counts
  }, [value]);

  const save = (): void => {
    const text = typed.trim();
    if (text === began) return setError(undefined);
    const changes: Partial<QuarterSettings> = { [field]: text };
    const { refusal } = decide({ kind: 'quarter.edit', changes, was: { [field]: began } }, { quiet: true });
    setError(refusal?.text);
    if (refusal === null) setBegan(text);
    else setBegan(value);
  };

  return (
    <LabelledField label={label} error={error} {...(help === undefined ? {} : { help })}>
      {(attributes) => (
        <Textfield
          {...attributes}
          isCompact
          type={type}
          maxLength={120}
          isReadOnly={isReadOnly}
          isInvalid={error !== undefined}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={save}
          onKeyDown={({ key }) => {
            if (key === 'Enter') save();
          }}
        />
      )}
    </LabelledField>
  );
};

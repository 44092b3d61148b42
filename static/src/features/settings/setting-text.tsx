import { useState } from 'react';
import Textfield from '@atlaskit/textfield';
import type { QuarterSettings } from '#domain/quarter/quarter-settings';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { LabelledField } from '../../ui/labelled-field';

interface SettingTextProps {
  readonly field: 'label' | 'team';
  readonly label: string;
  readonly isReadOnly: boolean;
}

/** What is typed, and what stood there when the writer began; null: nobody writes here. */
type Draft = { readonly text: string; readonly was: string } | null;

/** A setting that is saved when the field is left or Enter is pressed; refused, it stays typed with the reason. */
export const SettingText = ({ field, label, isReadOnly }: SettingTextProps) => {
  const decide = useDecide();
  const value = useQuarter((quarter) => quarter.settings[field]);
  const [draft, setDraft] = useState<Draft>(null);
  const [error, setError] = useState<string | undefined>(undefined);

  const save = (): void => {
    if (draft === null) return;
    const text = draft.text.trim();
    const changes: Partial<QuarterSettings> = { [field]: text };
    const { refusal } = decide(
      { kind: 'quarter.edit', changes, was: { [field]: draft.was } },
      { quiet: true },
    );
    setError(refusal?.text);
    // Saved again after a refusal, it replaces what now stands there: the reason has named it.
    setDraft(refusal === null ? null : { ...draft, was: value });
  };

  return (
    <LabelledField label={label} error={error}>
      {(attributes) =>
        isReadOnly ? (
          <output {...attributes}>{value}</output>
        ) : (
          <Textfield
            {...attributes}
            isCompact
            isInvalid={error !== undefined}
            value={draft?.text ?? value}
            onChange={({ currentTarget }) =>
              setDraft({ text: currentTarget.value, was: draft?.was ?? value })
            }
            onBlur={save}
            onKeyDown={({ key }) => {
              if (key === 'Enter') save();
            }}
          />
        )
      }
    </LabelledField>
  );
};

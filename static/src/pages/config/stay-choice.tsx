import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { ChoiceGroup } from '../../components/result/choice-group';
import type { Answer } from '../../rpc/call';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import type { KeptView, Stay } from './stay';
import { configWords } from './words/config-words';

interface StayChoiceProps {
  /** Undefined: not read yet. */
  readonly revisions: Answer<'macro.revisions'> | undefined;
  /** Null: the page follows the quarter so far. */
  readonly kept: KeptView | null;
  readonly stay: Stay;
  /** What is to stay as it is was not found. */
  readonly isLost: boolean;
  readonly onChoose: (stay: Stay) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const KEPT = 'kept';
const OTHER = 'other';

/** What was agreed on first, then now, then any other. */
const optionsOf = (revisions: Answer<'macro.revisions'>, kept: KeptView | null): readonly Option[] => [
  ...(kept === null ? [] : [{ value: KEPT, label: configWords.asThePageShows(kept.revision) }]),
  ...revisions.agreed.map(({ revision, ...agreed }) => ({
    value: String(revision),
    label: configWords.agreedRevision(revision, agreed),
  })),
  ...(revisions.agreed.some(({ revision }) => revision === revisions.head)
    ? []
    : [{ value: String(revisions.head), label: configWords.presentRevision(revisions.head) }]),
  { value: OTHER, label: configWords.otherRevision },
];

/** Whether the page goes on with the quarter, or stays as it was at a revision. */
export const StayChoice = ({ revisions, kept, stay, isLost, onChoose }: StayChoiceProps) => {
  const id = useId();
  const [isOther, setOther] = useState(false);
  const [typed, setTyped] = useState('');
  const options = revisions === undefined ? [] : optionsOf(revisions, kept);
  const value = isOther
    ? OTHER
    : stay.kind === 'kept'
      ? KEPT
      : stay.kind === 'at'
        ? String(stay.revision)
        : null;
  const parsed = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
  const isThere = parsed !== null && parsed >= 1 && revisions !== undefined && parsed <= revisions.head;
  const choose = (chosen: string) => {
    setOther(chosen === OTHER);
    if (chosen === KEPT) onChoose({ kind: 'kept' });
    else onChoose({ kind: 'at', revision: chosen === OTHER ? (isThere ? parsed : null) : Number(chosen) });
  };
  return (
    <>
      <ChoiceGroup
        label={configWords.whenItChanges}
        words={configWords.stays}
        value={stay.kind === 'live' ? 'live' : 'frozen'}
        onChoose={(one) => {
          const [first] = options;
          if (one === 'live') {
            setOther(false);
            onChoose({ kind: 'live' });
          } else if (first !== undefined) choose(first.value);
        }}
      />
      {stay.kind !== 'live' && (
        <>
          <Select<Option>
            inputId={id}
            label={configWords.revision}
            options={options}
            value={options.find((one) => one.value === value) ?? null}
            isLoading={revisions === undefined}
            onChange={(option) => {
              if (option !== null) choose(option.value);
            }}
          />
          {isLost && <FindingLine severity="warn">{configWords.chooseRevision}</FindingLine>}
          {isOther && revisions !== undefined && (
            <LabelledField
              label={configWords.revisionNumber}
              help={configWords.upTo(revisions.head)}
              error={typed === '' || isThere ? undefined : configWords.noSuchRevision(revisions.head)}
            >
              {(field) => (
                <Textfield
                  {...field}
                  inputMode="numeric"
                  value={typed}
                  onChange={({ currentTarget }) => {
                    const text = currentTarget.value;
                    setTyped(text);
                    const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
                    const isKnown = number !== null && number >= 1 && number <= revisions.head;
                    onChoose({ kind: 'at', revision: isKnown ? number : null });
                  }}
                />
              )}
            </LabelledField>
          )}
        </>
      )}
    </>
  );
};

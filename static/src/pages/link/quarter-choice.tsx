import type { Answer } from '../../rpc/call';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { linkWords } from './words/link-words';

interface QuarterChoiceProps {
  readonly quarters: Answer<'project.open'>['quarters'];
  readonly value: string;
  readonly onChoose: (quarter: string) => void;
}

/** Nothing to choose where there is one. */
export const QuarterChoice = ({ quarters, value, onChoose }: QuarterChoiceProps) =>
  quarters.length < 2 ? null : (
    <LabelledField label={linkWords.quarter}>
      {(field) => (
        <SelectField
          {...field}
          value={value}
          choices={quarters.map(({ id, label }) => ({ value: id, label }))}
          onChoose={onChoose}
        />
      )}
    </LabelledField>
  );

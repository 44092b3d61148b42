import Textfield from '@atlaskit/textfield';
import { MAX_BECAUSE } from '#domain/kernel/because';
import { LabelledField } from '../../../ui/labelled-field';
import { scoreWords } from '../words/score-words';

interface BecauseProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** What is typed belongs to the choice from now on. */
  readonly onSave: () => void;
}

/** Why, in one line: it goes with the choice, unseen as that is. */
export const BecauseField = ({ text, onType, onSave }: BecauseProps) => (
  <LabelledField
    label={scoreWords.because}
    help={scoreWords.becauseLeft(MAX_BECAUSE - text.length)}
    error={text.length > MAX_BECAUSE ? scoreWords.becauseLong(text.length - MAX_BECAUSE) : undefined}
  >
    {(field) => (
      <Textfield
        {...field}
        value={text}
        isInvalid={text.length > MAX_BECAUSE}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        onBlur={onSave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onSave();
        }}
      />
    )}
  </LabelledField>
);

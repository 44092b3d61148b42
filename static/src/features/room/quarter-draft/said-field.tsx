import Textfield from '@atlaskit/textfield';
import { LabelledField } from '../../../ui/labelled-field';
import { draftRoomWords as words } from '../words/draft-room-words';

interface SaidFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: string;
  /** Characters that fit. */
  readonly max: number;
  readonly onWrite: (text: string) => void;
  /** Enter, with a text that fits. */
  readonly onEnter?: () => void;
  /** It is left, with a text that fits. */
  readonly onLeave?: () => void;
}

/** One line that somebody says; one that is too long stays where it is typed, and says so. */
export const SaidField = ({
  label,
  help,
  error,
  value,
  max,
  onWrite,
  onEnter = () => undefined,
  onLeave = () => undefined,
}: SaidFieldProps) => {
  const isLong = value.trim().length > max;
  return (
    <LabelledField
      label={label}
      {...(help === undefined ? {} : { help })}
      error={isLong ? words.tooLong(value.trim().length, max) : error}
    >
      {(field) => (
        <Textfield
          {...field}
          dir="auto"
          isInvalid={isLong}
          value={value}
          onChange={({ currentTarget }) => onWrite(currentTarget.value)}
          onBlur={isLong ? undefined : onLeave}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && !isLong) onEnter();
          }}
        />
      )}
    </LabelledField>
  );
};

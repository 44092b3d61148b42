import { useState } from 'react';
import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { InlineText, type LeaveKey, type SaveProblem } from './inline-text';
import styles from './add-line.module.css';

interface AddLineProps {
  /** "Add hypothesis": the button. */
  readonly act: string;
  /** "New hypothesis": the field. */
  readonly label: string;
  /** Where it would stand: "O1". */
  readonly place?: string;
  readonly placeholder?: string;
  readonly onAdd: (text: string) => SaveProblem | null;
  /** Whoever came here was led to write. */
  readonly startsOpen?: boolean;
  /** Enter offers a further line. */
  readonly keepsOpen?: boolean;
}

const SmallAddIcon = () => <AddIcon label="" size="small" />;

/** A button that turns into a line to write on. */
export const AddLine = ({
  act,
  label,
  place,
  placeholder = '',
  onAdd,
  startsOpen = false,
  keepsOpen = false,
}: AddLineProps) => {
  const [line, setLine] = useState<number | null>(startsOpen ? 0 : null);
  if (line === null) {
    return (
      <Button appearance="subtle" spacing="compact" iconBefore={SmallAddIcon} onClick={() => setLine(0)}>
        {act}
      </Button>
    );
  }
  const leave = (key: LeaveKey, text: string): void =>
    setLine(keepsOpen && key === 'enter' && text !== '' ? line + 1 : null);
  return (
    <span className={styles['line']}>
      <InlineText
        key={line}
        value=""
        label={label}
        placeholder={placeholder}
        startsEditing
        required
        onSave={onAdd}
        onLeave={leave}
        {...(place === undefined ? {} : { place })}
      />
    </span>
  );
};

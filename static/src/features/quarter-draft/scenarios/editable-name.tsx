import TextField from '@atlaskit/textfield';
import { useState } from 'react';
import { scenariosWords } from '../words/scenarios-words';
import styles from './scenarios.module.css';

interface EditableNameProps {
  readonly name: string;
  readonly mayWrite: boolean;
  readonly onRename: (name: string) => void;
}

/** The name of a scenario, which whoever joined may better where it stands. */
export const EditableName = ({ name, mayWrite, onRename }: EditableNameProps) => {
  const [text, setText] = useState<string | null>(null);
  if (!mayWrite) return <strong dir="auto">{name}</strong>;
  const keep = (): void => {
    const wanted = (text ?? '').trim();
    if (wanted !== '' && wanted !== name) onRename(wanted);
    setText(null);
  };
  return (
    <span className={styles['nameField']}>
      <TextField
        isCompact
        appearance="subtle"
        aria-label={scenariosWords.nameLabel}
        value={text ?? name}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </span>
  );
};

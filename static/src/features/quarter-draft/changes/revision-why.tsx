import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { RevisionNote } from '#domain/entities/plan/revision-note/revision-note';
import { useDecide } from '../../../components/use-decide';
import { changesWords } from '../words/changes-words';
import styles from './changes.module.css';

interface RevisionWhyProps {
  readonly revision: number;
  readonly note: RevisionNote | undefined;
  /** Whoever looks may write it: a member, and of a reason that is there its writer. */
  readonly mayWrite: boolean;
}

/** Why a revision was made: to be read, or written by whoever may. */
export const RevisionWhy = ({ revision, note, mayWrite }: RevisionWhyProps) => {
  const id = useId();
  const decide = useDecide();
  const [text, setText] = useState(note?.text ?? '');
  if (!mayWrite) return note === undefined ? null : <q className={styles['why']}>{note.text}</q>;
  return (
    <form
      className={styles['whyForm']}
      onSubmit={(event) => {
        event.preventDefault();
        decide({ kind: 'revision.explain', revision, text });
      }}
    >
      <label htmlFor={id}>{changesWords.why}</label>
      <TextField id={id} isCompact value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" isDisabled={text.trim() === (note?.text ?? '')}>
        {changesWords.saveWhy}
      </Button>
    </form>
  );
};

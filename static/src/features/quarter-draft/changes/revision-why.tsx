import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import type { RevisionNote } from '#domain/entities/plan/revision-note/revision-note';
import { useDecide } from '../../../components/use-decide';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { useQuarter } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { changesWords } from '../words/changes-words';
import styles from './changes.module.css';

interface RevisionWhyProps {
  readonly revision: number;
  readonly note: RevisionNote | undefined;
  /** Whoever looks may write it: a member, and of a reason that is there its writer. */
  readonly mayWrite: boolean;
}

/** Why a revision was made: to be read, or written by whoever may; what is being written stays while others are looked at. */
export const RevisionWhy = ({ revision, note, mayWrite }: RevisionWhyProps) => {
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const draft = useKeptDraft(`why.${quarter}.${String(revision)}`);
  const said = note?.text ?? '';
  if (!mayWrite) return note === undefined ? null : <q className={styles['why']}>{said}</q>;
  const text = draft.text ?? said;
  return (
    <form
      className={styles['whyForm']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === said) return;
        if (decide({ kind: 'revision.explain', revision, text }).refusal === null) draft.write(null);
      }}
    >
      <LabelledField label={changesWords.why}>
        {(field) => (
          <TextField
            {...field}
            isCompact
            value={text}
            onChange={(event) => draft.write(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      {/* Never disabled: it would lose the focus in the moment in which it saved. */}
      <Button type="submit">{changesWords.saveWhy}</Button>
    </form>
  );
};

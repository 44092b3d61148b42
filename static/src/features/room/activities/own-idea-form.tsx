import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useEffect, useRef, useState } from 'react';
import type { SilentCard } from '#domain/sealed/silent-card/silent-card-content';
import { LabelledField } from '../../../ui/labelled-field';
import type { Choice } from '../../../ui/choice';
import { SelectField } from '../../../ui/select-field';
import { ideationWords } from '../words/ideation-words';
import type { IdeaKind } from './idea-kinds';
import { useKeptDraft } from '../../../components/use-kept-draft';
import styles from './ideation.module.css';

interface FormProps {
  readonly card: SilentCard;
  /** Its name in the tab's storage. */
  readonly kept: string;
  readonly kind: IdeaKind;
  /** What it may be tagged with; empty: none of them. */
  readonly tags: readonly Choice<string>[];
  /** Answers why the text was not taken; null: it was. */
  readonly onSave: (text: string, tag: string | null) => string | null;
  readonly onClose: () => void;
}

/** A card of one's own in other words, or under another tag. */
export const OwnIdeaForm = ({ card, kept, kind, tags, onSave, onClose }: FormProps) => {
  const draft = useKeptDraft(kept);
  const [tag, setTag] = useState(kind.tagOf(card) ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const text = draft.text ?? card.text;
  const close = (): void => {
    draft.write(null);
    onClose();
  };
  const save = (): void => {
    const refused = onSave(text, tag === '' ? null : tag);
    setProblem(refused);
    if (refused === null) close();
  };
  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <LabelledField label={ideationWords.text} error={problem ?? undefined}>
        {(labelled) => (
          <TextArea
            {...labelled}
            ref={field}
            minimumRows={2}
            resize="none"
            dir="auto"
            value={text}
            isInvalid={problem !== null}
            onChange={(event) => {
              draft.write(event.currentTarget.value);
              setProblem(null);
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              const isSending = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              if (isSending) save();
              else if (event.key === 'Escape') close();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
        )}
      </LabelledField>
      {tags.length > 1 && (
        <LabelledField label={kind.words.tag}>
          {(labelled) => <SelectField {...labelled} value={tag} choices={tags} onChoose={setTag} />}
        </LabelledField>
      )}
      <div className={styles['foot']}>
        <Button appearance="subtle" spacing="compact" onClick={close}>
          {ideationWords.cancel}
        </Button>
        <Button type="submit" spacing="compact">
          {ideationWords.save}
        </Button>
      </div>
    </form>
  );
};

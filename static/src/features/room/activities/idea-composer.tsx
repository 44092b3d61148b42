import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useState, type ClipboardEvent, type ReactNode, type Ref } from 'react';
import { LabelledField } from '../../../ui/labelled-field';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { ideationWords } from '../words/ideation-words';
import type { IdeaKind } from './idea-kinds';
import { ideaLines } from './idea-lines';
import type { KeptDraft } from '../../../components/use-kept-draft';
import { useWriteIdea } from './use-write-idea';
import styles from './ideation.module.css';

interface ComposerProps {
  readonly round: string;
  readonly kind: IdeaKind;
  /** What the next idea is tagged with; null: nothing. */
  readonly tag: string | null;
  /** Chooses the tag, where the field itself is not under it. */
  readonly children?: ReactNode;
  readonly draft: KeptDraft;
  readonly problem: string | null;
  readonly onProblem: (problem: string | null) => void;
  /** For whoever leads the reveal is the next act. */
  readonly isPrimary: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
}

/** A line is a card: Ctrl+Enter adds what is typed, and many lines that are pasted are many cards at once. */
export const IdeaComposer = (props: ComposerProps) => {
  const { round, kind, tag, children, draft, problem, onProblem, isPrimary, field } = props;
  const write = useWriteIdea(round, kind);
  const [said, setSaid] = useState('');
  const text = draft.text ?? '';

  /** What is refused stays typed. */
  const add = (lines: readonly string[]): void => {
    const results = lines.map((line) => ({ line, why: write({ text: line, tag }) }));
    const refused = results.filter(({ why }) => why !== null);
    draft.write(refused.length === 0 ? null : refused.map(({ line }) => line).join('\n'));
    onProblem(refused[0]?.why ?? null);
    const added = lines.length - refused.length;
    if (added > 0) setSaid(ideationWords.added(added));
  };
  const paste = (event: ClipboardEvent): void => {
    const lines = ideaLines(event.clipboardData.getData('text'));
    // Into a text that is begun they are pasted as they are, and added with it.
    if (lines.length < 2 || text.trim() !== '') return;
    event.preventDefault();
    add(lines);
  };

  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        add(ideaLines(text));
      }}
    >
      <LabelledField label={ideationWords.idea} error={problem ?? undefined}>
        {(labelled) => (
          <TextArea
            {...labelled}
            ref={field}
            minimumRows={2}
            resize="none"
            dir="auto"
            value={text}
            isInvalid={problem !== null}
            onPaste={paste}
            onChange={(event) => {
              draft.write(event.currentTarget.value);
              onProblem(null);
            }}
            onKeyDown={(event) => {
              const isSending = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              if (!isSending || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add(ideaLines(text));
            }}
          />
        )}
      </LabelledField>
      {children}
      <div className={styles['composerFoot']}>
        <span className={styles['quiet']}>{kind.words.addHint}</span>
        <Button type="submit" {...(isPrimary ? { appearance: 'primary' } : {})}>
          {ideationWords.add(ideaLines(text).length)}
        </Button>
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </form>
  );
};

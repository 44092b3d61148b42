import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useState } from 'react';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { ideationWords } from '../words/ideation-words';
import type { IdeaKind } from './idea-kinds';
import { ideaLines } from './idea-lines';
import type { KeptDraft } from '../../../components/use-kept-draft';
import styles from './ideation.module.css';

interface LateProps {
  readonly kind: IdeaKind;
  readonly tag: string | null;
  readonly draft: KeptDraft;
  readonly problem: string | null;
}

/** What was still being written when the cards were shown: it can become a card that everybody sees, and is not lost. */
export const LateIdea = ({ kind, tag, draft, problem }: LateProps) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const [refused, setRefused] = useState<string | null>(null);
  const text = draft.text ?? '';
  const lines = ideaLines(text);
  const add = (): void => {
    const { quarter } = store.getState();
    const { refusal } = decide(
      {
        kind: 'batch',
        commands: lines.map((line) => kind.openCard(quarter, line, tag)),
      },
      { quiet: true },
    );
    setRefused(refusal?.text ?? null);
    if (refusal === null) draft.write(null);
  };
  return (
    <section className={styles['card']}>
      <LabelledField
        label={ideationWords.idea}
        help={ideationWords.late}
        error={refused ?? problem ?? undefined}
      >
        {(labelled) => (
          <TextArea
            {...labelled}
            minimumRows={2}
            resize="none"
            dir="auto"
            value={text}
            onChange={(event) => draft.write(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      <div className={styles['foot']}>
        <Button appearance="subtle" onClick={() => draft.write(null)}>
          {ideationWords.forget}
        </Button>
        <Button onClick={add} isDisabled={lines.length === 0}>
          {ideationWords.addOpen(lines.length)}
        </Button>
      </div>
    </section>
  );
};

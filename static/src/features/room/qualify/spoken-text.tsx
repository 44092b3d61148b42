import TextArea from '@atlaskit/textarea';
import { useEffect, useRef, useState } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { RefusedText } from '../../../components/refused-text';
import { changedBy, presentText } from '../../../components/text-edit';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import type { SaveProblem } from '../../../ui/inline-text';
import { LabelledField } from '../../../ui/labelled-field';
import { TextConflict } from '../../../ui/text-conflict';
import { useKeptEdit } from '../activities/use-kept-edit';
import { waitingWords } from '../words/waiting-words';
import styles from './spoken-text.module.css';

interface SpokenProps {
  readonly card: Milestone;
}

/** What a card waits for, word for word (S3-7): saved when it is left, also by the next card, and kept until it is taken. */
export const SpokenText = ({ card }: SpokenProps) => {
  const { id: target, dependenciesText: present, dependenciesNone } = card;
  const store = useQuarterStore();
  const decide = useDecide();
  const { begun, write, drop } = useKeptEdit(`room.waiting.${target}`, present);
  const [problem, setProblem] = useState<SaveProblem | null>(null);

  const save = (typed: string, before: string): void => {
    const text = typed.trim();
    if (text === before) {
      drop();
      return;
    }
    const { refusal } = decide(
      {
        kind: 'milestone.edit',
        target,
        changes: {
          dependenciesText: text,
          // Whoever says what it waits for no longer says that it waits for nothing.
          ...(dependenciesNone && text !== '' ? { dependenciesNone: false } : {}),
        },
        was: { dependenciesText: before },
      },
      { quiet: true, showsOvertaken: true },
    );
    const theirs = refusal === null ? undefined : presentText(refusal, 'dependenciesText');
    if (refusal === null) drop();
    setProblem(
      refusal === null
        ? null
        : theirs === undefined
          ? { text: refusal.text }
          : { text: changedBy(store.getState(), target, 'dependenciesText'), theirs },
    );
  };
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => {
      if (begun !== null && problem === null) save(begun.text, begun.was);
    };
  });
  useEffect(() => () => leave.current(), []);

  return (
    <div className={styles['spoken']}>
      <LabelledField label={waitingWords.spoken} help={waitingWords.spokenHelp}>
        {(field) => (
          <TextArea
            {...field}
            aria-label={waitingWords.spokenOf(card.title)}
            minimumRows={2}
            resize="none"
            dir="auto"
            value={begun?.text ?? present}
            isInvalid={problem !== null}
            onChange={(event) => {
              // What was wrong is being mended; that somebody else wrote here stays to be decided.
              if (problem?.theirs === undefined) setProblem(null);
              write(event.currentTarget.value);
            }}
            onBlur={() => leave.current()}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              leave.current();
            }}
          />
        )}
      </LabelledField>
      {problem !== null && (
        <div role="alert">
          {problem.theirs === undefined ? (
            <FindingLine severity="error">{problem.text}</FindingLine>
          ) : (
            <TextConflict
              sentence={problem.text}
              mine={begun?.text ?? ''}
              theirs={problem.theirs}
              onKeepMine={() => save(begun?.text ?? '', problem.theirs ?? '')}
              onTakeTheirs={() => {
                drop();
                setProblem(null);
              }}
            />
          )}
        </div>
      )}
      <RefusedText concept="milestone" target={target} field="dependenciesText" value={present} />
    </div>
  );
};

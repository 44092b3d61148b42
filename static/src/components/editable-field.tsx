import type { Refusal } from '#domain/kernel/refusal';
import { hasId } from '#domain/kernel/collection';
import { allOf } from '#domain/quarter/collections';
import { FindingLine } from '../ui/finding-line';
import { InlineText, type InlineTextProps, type SaveProblem } from '../ui/inline-text';
import { TextConflict } from '../ui/text-conflict';
import type { EditableEntity } from './editable-entity';
import { findAuthor } from './find-author';
import { removedBy } from './removed-by';
import { textEdit } from './text-edit';
import { useUnsavedTexts } from './unsaved-texts/unsaved-texts-context';
import type { QuarterState, Refused } from '../sync/quarter-state';
import { useQuarterState, useQuarterStore } from '../sync/quarter-context';
import { useDecide } from './use-decide';
import { ownValue } from '#domain/kernel/own-value';
import { componentWords } from './words/component-words';
import { unsavedWords } from './words/unsaved-words';

interface EditableFieldProps extends Omit<InlineTextProps, 'onSave'> {
  readonly concept: EditableEntity;
  readonly target: string;
  readonly field: string;
}

const presentText = (refusal: Refusal, field: string): string | undefined => {
  const present = ownValue(refusal.present, field);
  return typeof present === 'string' ? present : undefined;
};

const changedBy = ({ entries, names }: QuarterState, target: string, field: string): string => {
  const author = findAuthor(entries, target, field);
  const name = author === null ? undefined : ownValue(names, author);
  return componentWords.changedBy(name);
};

interface RefusedTextProps extends Pick<EditableFieldProps, 'concept' | 'target' | 'field'> {
  readonly refused: Refused;
  /** What stands there now. */
  readonly value: string;
}

/** A text that the server did not take: typed by whom it is shown to, and not lost. */
const RefusedText = ({ refused: { command, refusal }, value, ...line }: RefusedTextProps) => {
  const { target, field } = line;
  const store = useQuarterStore();
  const decide = useDecide();
  const sentence = useQuarterState((state) => changedBy(state, target, field));
  const typed =
    'changes' in command ? ownValue(command.changes as Readonly<Record<string, unknown>>, field) : undefined;
  const theirs = presentText(refusal, field) ?? value;
  const dismiss = (): void => store.dismiss(command.id);
  return (
    <span role="alert">
      {typeof typed === 'string' && refusal.present !== undefined ? (
        <TextConflict
          sentence={sentence}
          mine={typed}
          theirs={theirs}
          onTakeTheirs={dismiss}
          onKeepMine={() => {
            dismiss();
            decide(textEdit(line, typed, theirs), { showsOvertaken: true });
          }}
        />
      ) : (
        <FindingLine severity="error">{refusal.text}</FindingLine>
      )}
    </span>
  );
};

/** One text of the quarter, edited in place; two people on one line see both texts and nobody's is lost. */
export const EditableField = ({ concept, target, field, ...text }: EditableFieldProps) => {
  const store = useQuarterStore();
  const decide = useDecide();
  const { keep } = useUnsavedTexts();
  const refused = useQuarterState((state) =>
    state.refused.find(
      ({ command }) =>
        command.kind === `${concept}.edit` &&
        (!('target' in command) || command.target === target) &&
        'changes' in command &&
        Object.hasOwn(command.changes, field),
    ),
  );

  const save = (typed: string, was: string): SaveProblem | null => {
    const edit = textEdit({ concept, target, field }, typed, was);
    const { refusal } = decide(edit, { quiet: true, showsOvertaken: true });
    if (refusal === null) return null;
    const theirs = presentText(refusal, field);
    return theirs === undefined
      ? { text: refusal.text }
      : { text: changedBy(store.getState(), target, field), theirs };
  };

  /** The field is gone from under its writer: what they typed is saved if it can be, and else kept for them. */
  const abandon = (typed: string, was: string, problem: SaveProblem | null): void => {
    const state = store.getState();
    const isThere = concept === 'quarter' || hasId(allOf(state.quarter, concept), target);
    const refusedNow = isThere && problem === null ? save(typed, was) : problem;
    if (isThere && refusedNow === null) return;
    const reason =
      refusedNow === null || !isThere
        ? unsavedWords.deletedBy(removedBy(state, target))
        : unsavedWords.leftConflict(refusedNow.text);
    keep({ concept, target, field, label: text.label, text: typed, reason });
  };

  if (refused === undefined) return <InlineText {...text} onSave={save} onAbandoned={abandon} />;
  return (
    <>
      <InlineText {...text} onSave={save} onAbandoned={abandon} />
      <RefusedText concept={concept} target={target} field={field} refused={refused} value={text.value} />
    </>
  );
};

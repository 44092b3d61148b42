import type { Refusal } from '#domain/kernel/refusal';
import type { EntityName } from '#domain/quarter/quarter';
import { FindingLine } from '../ui/finding-line';
import { InlineText, type InlineTextProps, type SaveProblem } from '../ui/inline-text';
import { TextConflict } from '../ui/text-conflict';
import { findAuthor } from './find-author';
import type { NewCommand } from '../sync/new-command';
import type { QuarterState, Refused } from '../sync/quarter-state';
import { useQuarterState, useQuarterStore } from '../sync/quarter-context';
import { useDecide } from './use-decide';
import { ownValue } from '#domain/kernel/own-value';
import { componentWords } from './words/component-words';

/** What has texts that are edited where they stand. */
export type EditableEntity =
  | Extract<
      EntityName,
      | 'companyObjective'
      | 'objective'
      | 'keyResult'
      | 'hypothesis'
      | 'milestone'
      | 'dependency'
      | 'feature'
      | 'blocker'
      | 'painGain'
      | 'metric'
    >
  | 'quarter';

interface EditableFieldProps extends Omit<InlineTextProps, 'onSave'> {
  readonly concept: EditableEntity;
  readonly target: string;
  readonly field: string;
}

// The field's name is checked by the domain; TypeScript cannot tie a computed key to its concept's fields.
const editOf = (
  { concept, target, field }: Pick<EditableFieldProps, 'concept' | 'target' | 'field'>,
  text: string,
  was: string,
): NewCommand =>
  concept === 'quarter'
    ? { kind: 'quarter.edit', changes: { [field]: text }, was: { [field]: was } }
    : { kind: `${concept}.edit`, target, changes: { [field]: text }, was: { [field]: was } };

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
            decide(editOf(line, typed, theirs), { showsOvertaken: true });
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
    const edit = editOf({ concept, target, field }, typed, was);
    const { refusal } = decide(edit, { quiet: true, showsOvertaken: true });
    if (refusal === null) return null;
    const theirs = presentText(refusal, field);
    return theirs === undefined
      ? { text: refusal.text }
      : { text: changedBy(store.getState(), target, field), theirs };
  };

  if (refused === undefined) return <InlineText {...text} onSave={save} />;
  return (
    <>
      <InlineText {...text} onSave={save} />
      <RefusedText concept={concept} target={target} field={field} refused={refused} value={text.value} />
    </>
  );
};

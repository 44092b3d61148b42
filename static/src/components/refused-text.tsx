import { ownValue } from '#domain/kernel/own-value';
import { useQuarterState, useQuarterStore } from '../sync/quarter-context';
import type { Refused } from '../sync/quarter-state';
import { FindingLine } from '../ui/finding-line';
import { TextConflict } from '../ui/text-conflict';
import { changedBy, editOf, presentText, type TextPlace } from './text-edit';
import { useDecide } from './use-decide';

interface OneRefusedProps extends TextPlace {
  readonly refused: Refused;
  /** What stands there now. */
  readonly value: string;
}

const OneRefused = ({ refused: { command, refusal }, value, ...line }: OneRefusedProps) => {
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

interface RefusedTextProps extends TextPlace {
  /** What stands there now. */
  readonly value: string;
}

/** A text that the server did not take: typed by whom it is shown to, and not lost. Nothing where all were taken. */
export const RefusedText = ({ concept, target, field, value }: RefusedTextProps) => {
  const refused = useQuarterState((state) =>
    state.refused.find(
      ({ command }) =>
        command.kind === `${concept}.edit` &&
        (!('target' in command) || command.target === target) &&
        'changes' in command &&
        Object.hasOwn(command.changes, field),
    ),
  );
  return refused === undefined ? null : (
    <OneRefused concept={concept} target={target} field={field} refused={refused} value={value} />
  );
};

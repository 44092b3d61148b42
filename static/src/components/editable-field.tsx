import { InlineText, type InlineTextProps, type SaveProblem } from '../ui/inline-text';
import { useQuarterStore } from '../sync/quarter-context';
import { RefusedText } from './refused-text';
import { changedBy, editOf, presentText, type TextPlace } from './text-edit';
import { useDecide } from './use-decide';

interface EditableFieldProps extends Omit<InlineTextProps, 'onSave'>, TextPlace {}

/** One text of the quarter, edited in place; two people on one line see both texts and nobody's is lost. */
export const EditableField = ({ concept, target, field, ...text }: EditableFieldProps) => {
  const store = useQuarterStore();
  const decide = useDecide();
  const save = (typed: string, was: string): SaveProblem | null => {
    const edit = editOf({ concept, target, field }, typed, was);
    const { refusal } = decide(edit, { quiet: true, showsOvertaken: true });
    if (refusal === null) return null;
    const theirs = presentText(refusal, field);
    return theirs === undefined
      ? { text: refusal.text }
      : { text: changedBy(store.getState(), target, field), theirs };
  };

  return (
    <>
      <InlineText {...text} onSave={save} />
      <RefusedText concept={concept} target={target} field={field} value={text.value} />
    </>
  );
};

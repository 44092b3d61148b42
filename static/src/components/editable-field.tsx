import { hasId } from '#domain/kernel/collection';
import { allOf } from '#domain/quarter/collections';
import { InlineText, type InlineTextProps, type SaveProblem } from '../ui/inline-text';
import { useQuarterStore } from '../sync/quarter-context';
import { RefusedText } from './refused-text';
import { removedBy } from './removed-by';
import { changedBy, editOf, presentText, type TextPlace } from './text-edit';
import { useUnsavedTexts } from './unsaved-texts/unsaved-texts-context';
import { useDecide } from './use-decide';
import { unsavedWords } from './words/unsaved-words';

interface EditableFieldProps extends Omit<InlineTextProps, 'onSave'>, TextPlace {}

/** One text of the quarter, edited in place; two people on one line see both texts and nobody's is lost. */
export const EditableField = ({ concept, target, field, ...text }: EditableFieldProps) => {
  const store = useQuarterStore();
  const decide = useDecide();
  const { keep } = useUnsavedTexts();
  const save = (typed: string, was: string): SaveProblem | null => {
    const edit = editOf({ concept, target, field }, typed, was);
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
    const sentenceOf = ({ text: sentence, theirs }: SaveProblem): string =>
      theirs === undefined ? sentence : unsavedWords.leftConflict(sentence);
    const reason =
      refusedNow === null || !isThere
        ? unsavedWords.deletedBy(removedBy(state, target))
        : sentenceOf(refusedNow);
    keep({ concept, target, field, label: text.label, text: typed, reason });
  };

  return (
    <>
      <InlineText {...text} onSave={save} onAbandoned={abandon} />
      <RefusedText concept={concept} target={target} field={field} value={text.value} />
    </>
  );
};

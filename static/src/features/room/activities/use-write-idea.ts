import { cardText } from '#domain/sealed/silent-card/silent-card-content';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import type { IdeaKind } from './idea-kinds';

interface WrittenIdea {
  readonly text: string;
  /** What it is tagged with; null: nothing. */
  readonly tag: string | null;
  /** Key of the card that it changes; left out: another one. */
  readonly card?: string;
}

/**
 * Writes a card of a silent round. What no card may say is told at once, as the answer; null: it is on its way, and the
 * server has the last word.
 */
export const useWriteIdea = (
  round: string,
  { activity, tagged }: IdeaKind,
): ((idea: WrittenIdea) => string | null) => {
  const decide = useDecide();
  const store = useQuarterStore();
  return ({ text, tag, card }) => {
    const checked = cardText(activity)(text, store.getState().quarter);
    if (!checked.ok) return checked.error.text;
    const key = card === undefined ? {} : { card };
    const { refusal } = decide(
      { kind: 'silentCard.write', round, text, ...tagged(tag), ...key },
      { quiet: true },
    );
    return refusal?.text ?? null;
  };
};

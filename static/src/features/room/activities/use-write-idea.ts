import { cardText } from '#domain/sealed/silent-card/silent-card-content';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';

interface WrittenIdea {
  readonly text: string;
  readonly hypothesis: string | null;
  /** Key of the card that it changes; left out: another one. */
  readonly card?: string;
}

/**
 * Writes a card of a round of #2. What no card may say is told at once, as the answer; null: it is on its way, and the
 * server has the last word.
 */
export const useWriteIdea = (round: string): ((idea: WrittenIdea) => string | null) => {
  const decide = useDecide();
  const store = useQuarterStore();
  return ({ text, hypothesis, card }) => {
    const checked = cardText('s2.ideation')(text, store.getState().quarter);
    if (!checked.ok) return checked.error.text;
    const key = card === undefined ? {} : { card };
    const written = { text, companyObjectiveId: null, hypothesisId: hypothesis };
    const { refusal } = decide({ kind: 'silentCard.write', round, ...written, ...key }, { quiet: true });
    return refusal?.text ?? null;
  };
};

/**
 * Writes a card of one's own in a round of silent writing, or takes it out again. `card`: the id of the command that
 * wrote it first; left out: another one. `done`: says to everybody that one has nothing to add, or has again.
 */
export type SilentCardCommand =
  | {
      readonly kind: 'silentCard.write';
      readonly round: string;
      readonly card?: string;
      readonly text: string;
      readonly companyObjectiveId: string | null;
      /** That it would prove or disprove, in #2; left out: none. */
      readonly hypothesisId?: string | null;
    }
  | { readonly kind: 'silentCard.withdraw'; readonly round: string; readonly card: string }
  | { readonly kind: 'silentCard.done'; readonly round: string; readonly done: boolean };

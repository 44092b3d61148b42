/** Asks everybody how sure they are of the draft, or shows everybody what was answered. */
export type ConfidenceRoundCommand =
  | { readonly kind: 'confidenceRound.open'; readonly follows: string | null }
  | { readonly kind: 'confidenceRound.reveal'; readonly round: string };

/** Opens a hidden vote on a milestone's effort, or shows its ballots to everybody. */
export type EffortRoundCommand =
  | { readonly kind: 'effortRound.open'; readonly milestone: string }
  | { readonly kind: 'effortRound.reveal'; readonly round: string };

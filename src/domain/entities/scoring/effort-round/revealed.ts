/** From here on everybody sees the ballots of the round. Has no inverse. */
export interface Revealed {
  readonly concept: 'effortRound';
  readonly kind: 'revealed';
  readonly id: string;
  readonly was: null;
  readonly now: null;
}

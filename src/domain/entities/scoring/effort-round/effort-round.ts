/** One hidden vote on a milestone's effort. */
export interface EffortRound {
  readonly id: string;
  readonly milestoneId: string;
  readonly state: 'open' | 'revealed';
}

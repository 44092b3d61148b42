/** Gives a thing so many of one's votes, whatever it had of them before; none takes them back (G-15). */
export interface VoteCommand {
  readonly kind: 'vote.give';
  readonly round: string;
  readonly subject: string;
  readonly votes: number;
}

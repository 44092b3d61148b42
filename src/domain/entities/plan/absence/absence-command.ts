/** Says in which weeks a member is not there; none: they are there in all of them. */
export interface AbsenceCommand {
  readonly kind: 'absence.say';
  readonly member: string;
  readonly weeks: readonly number[];
}

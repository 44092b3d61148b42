/** A sprint of the project's board. Days are `YYYY-MM-DD`; the last is the one on which the next may begin. */
export interface Sprint {
  readonly id: string;
  readonly name: string;
  readonly startDate: string;
  readonly endDate: string;
}

/** Where the draft puts a milestone. Its id is the milestone's: at most one each. */
export interface Placement {
  readonly id: string;
  /** 1-based; 1 <= startWeek <= endWeek <= the quarter's weeks (I10). Both weeks included. */
  readonly startWeek: number;
  readonly endWeek: number;
  readonly notes: string;
}

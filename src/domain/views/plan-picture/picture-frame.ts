/** Where everything stands, in px: arithmetic on the width and the number of weeks, nothing is measured. */
export interface PictureFrame {
  readonly width: number;
  readonly weeks: number;
  readonly sprintWeeks: number;
  /** Edge of the first week. */
  readonly left: number;
  /** Of one week. */
  readonly column: number;
}

/** Around everything. */
export const EDGE = 24;
/** What the heads of lanes take. */
export const HEAD = 188;

export const pictureFrame = (width: number, weeks: number, sprintWeeks: number): PictureFrame => ({
  width,
  weeks,
  sprintWeeks,
  left: EDGE + HEAD,
  column: (width - 2 * EDGE - HEAD) / weeks,
});

/** The edge of a week; of the one behind the last one: the end of the quarter. */
export const weekEdge = ({ left, column }: PictureFrame, week: number): number => left + (week - 1) * column;

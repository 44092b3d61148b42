/** A card where lines begin, end and pass: its weeks in a row of the whole board. */
export interface LineCard {
  readonly id: string;
  /** 0-based, over all lanes. */
  readonly row: number;
  readonly startWeek: number;
  readonly endWeek: number;
}

/** What lines are led through, in px from the top and the beginning of the lanes. */
export interface LineField {
  readonly rows: readonly { readonly top: number; readonly height: number }[];
  readonly cards: readonly LineCard[];
  readonly weeks: number;
  /** Width of a week, and what stands before the first. */
  readonly column: number;
  readonly head: number;
  /** Between two rows. */
  readonly gap: number;
}

/** A bar keeps so much of its weeks free on each side, in px. */
export const MARGIN = 2;

/** Cards of each row. */
export const byRow = ({ rows, cards }: LineField): readonly (readonly LineCard[])[] => {
  const lists: LineCard[][] = rows.map(() => []);
  for (const card of cards) lists[card.row]?.push(card);
  return lists;
};

/** Whether a card of that row stands in a week. */
export const isTaken = (row: readonly LineCard[] | undefined, week: number): boolean =>
  row?.some(({ startWeek, endWeek }) => startWeek <= week && week <= endWeek) === true;

/** Whether one card covers both weeks beside a boundary, 0 before the first week: a line cannot pass there. */
export const isClosed = (row: readonly LineCard[] | undefined, boundary: number): boolean =>
  row?.some(({ startWeek, endWeek }) => startWeek <= boundary && boundary < endWeek) === true;

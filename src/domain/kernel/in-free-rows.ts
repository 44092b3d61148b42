/** Something that takes columns of a row, both included. */
interface Spanning {
  readonly from: number;
  readonly to: number;
}

/** Each, in the order in which they are given, in the first row that is free over all that it takes; rows are 1-based. */
export const inFreeRows = <T extends Spanning>(
  all: readonly T[],
): readonly (T & { readonly row: number })[] => {
  const rows: Spanning[][] = [];
  return all.map((one) => {
    const free = rows.findIndex((row) => row.every(({ from, to }) => one.from > to || one.to < from));
    const at = free < 0 ? rows.length : free;
    (rows[at] ??= []).push(one);
    return { ...one, row: at + 1 };
  });
};

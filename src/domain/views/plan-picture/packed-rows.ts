/** What takes some weeks of a row. */
interface Spanning {
  readonly from: number;
  readonly to: number;
}

/** Rows of things that take weeks: by start, each in the first row that is free. The same things give the same rows. */
export const packedRows = <T extends Spanning>(all: readonly T[]): readonly (readonly T[])[] => {
  const rows: T[][] = [];
  for (const one of all.toSorted((a, b) => a.from - b.from)) {
    const free = rows.find((row) => row.every(({ from, to }) => one.from > to || to < from));
    if (free === undefined) rows.push([one]);
    else free.push(one);
  }
  return rows;
};

/**
 * Marks of ours before what a spreadsheet would run (a sign, full-width ones among them, or a blank that it skips).
 * One that ends with an apostrophe may be quoted by its writer, `'@home'`: that text is no formula, and stays.
 */
const CELL = /^('*)([=+\-@＝＋－＠\t\r\n][^]*)$/u;

const marked = (cell: string, count: (marks: number, isQuoted: boolean) => number): string => {
  const [, marks, rest] = CELL.exec(cell) ?? [];
  if (marks === undefined || rest === undefined) return cell;
  return `${"'".repeat(count(marks.length, rest.endsWith("'")))}${rest}`;
};

/**
 * Keeps a spreadsheet from running a cell (G-27): one more `'` before whatever would be a formula, two where one would look
 * like a quote of the writer. Reversed by `unguardCell`, whatever the cell.
 */
export const guardCell = (cell: string): string =>
  marked(cell, (marks, isQuoted) => (!isQuoted || marks > 1 ? marks + 1 : marks === 0 ? 2 : 1));

/** The cell as it was before it was guarded; one that never was comes back as it is. */
export const unguardCell = (cell: string): string =>
  marked(cell, (marks, isQuoted) =>
    marks === 0 ? 0 : !isQuoted || marks > 2 ? marks - 1 : marks === 2 ? 0 : 1,
  );

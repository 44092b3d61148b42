const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** Keeps a spreadsheet from running a cell (G-27): one more `'` before whatever would be a formula. Reversed by `unguardCell`. */
export const guardCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

export const unguardCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

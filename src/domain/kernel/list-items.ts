/** Marks that people begin the lines of a list with, check boxes among them. */
const MARK = /^\s*(?:[-*+•·▪◦‣–—→➔➤►▶]\s+|[•▪◦‣→➔➤►▶☐☑☒✅✓✔□■]\s*|\(?\d{1,3}[.)]\s+|\(?[a-z]\)\s+)/u;

/** A line without the mark of its list. `- [x]` keeps its box, which says something. */
export const withoutListMark = (line: string): string => {
  const mark = MARK.exec(line)?.[0];
  return (mark === undefined ? line : line.slice(mark.length)).trim();
};

/** The lines of a cell that hold something, without the marks of a list. */
export const listLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map(withoutListMark)
    .filter((line) => line !== '');

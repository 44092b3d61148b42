/** What somebody typed or pasted, a card a line. */
export const ideaLines = (text: string): readonly string[] =>
  text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Nodes between which a reader sees a break. */
const BLOCKS: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'hardBreak',
  'codeBlock',
  'blockquote',
  'panel',
  'tableCell',
  'tableHeader',
]);

const collect = (node: unknown, into: string[]): void => {
  if (typeof node !== 'object' || node === null) return;
  const { type, text, content, attrs } = node as Readonly<Record<string, unknown>>;
  if (typeof text === 'string') into.push(text);
  // Mentions, dates, cards: what they stand for is in their attributes.
  else if (typeof attrs === 'object' && attrs !== null && !Array.isArray(content)) {
    const { text: shown, url } = attrs as Readonly<Record<string, unknown>>;
    if (typeof shown === 'string') into.push(shown);
    else if (typeof url === 'string') into.push(url);
  }
  if (Array.isArray(content)) for (const child of content) collect(child, into);
  if (BLOCKS.has(type)) into.push('\n');
};

/**
 * The text of a document without its structure, blanks as single ones: equal for what Jira stores and for what it was
 * sent, whatever attributes it adds on the way.
 */
export const documentText = (document: unknown): string => {
  const parts: string[] = [];
  collect(document, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
};

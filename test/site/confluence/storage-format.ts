import { asArray, asObject, asString } from '../rest/json-reading';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const BLOCKS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

/** Confluence's storage format of a document: enough to read it; a macro becomes its ac:adf-extension. */
export function storageOf(node: unknown): string {
  const { type, text, attrs, content } = asObject(node) ?? {};
  const name = asString(type) ?? '';
  if (name === 'text') return escaped(asString(text) ?? '');
  if (name === 'hardBreak') return '<br />';
  if (name === 'rule') return '<hr />';
  const inner = (asArray(content) ?? []).map(storageOf).join('');
  if (name === 'extension') {
    const key = asString(asObject(attrs)?.['extensionKey']) ?? '';
    return `<ac:adf-extension><ac:adf-node type="extension"><ac:adf-attribute key="extension-key">${escaped(key)}</ac:adf-attribute></ac:adf-node></ac:adf-extension>`;
  }
  if (name === 'heading') {
    const level = Number(asObject(attrs)?.['level'] ?? 1);
    return `<h${level}>${inner}</h${level}>`;
  }
  const tag = BLOCKS[name];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

/** The words of a storage-format page as a document: its markup is not carried over. */
export function documentOf(storage: string): object {
  const paragraphs = storage
    .split(/<\/(?:p|h\d|li|tr)>/)
    .map((part) =>
      part
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
  };
}

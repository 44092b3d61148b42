/** What an attribute of SVG may be here: presentation attributes alone, no style and no class. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** Left out of a document: no XML may hold them, not even escaped. https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text as it may stand between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => ESCAPES.get(character) ?? '');

/** Lengths are rounded to hundredths, so that every machine writes the same bytes. */
const written = (value: string | number): string =>
  typeof value === 'string' ? escaped(value) : String(Math.round(value * 100) / 100);

/** One element of SVG. Its children are elements or texts that were escaped before. */
export const svgElement = (
  name: string,
  attributes: SvgAttributes,
  children: readonly string[] = [],
): string => {
  const head = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]))
    .join('');
  return children.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${children.join('')}</${name}>`;
};

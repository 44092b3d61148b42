import { shortHash } from '#domain/kernel/short-hash';
import type { Json } from '#domain/kernel/json';
import { contentOf, typeOf, valueAt } from './adf-node';

/** Confluence's own anchor macro: nobody sees it, every editor keeps it, and it needs no app. */
const ANCHOR = { extensionType: 'com.atlassian.confluence.macro.core', extensionKey: 'anchor' } as const;

export type AnchorEnd = 'begin' | 'end';

/** How the anchors of a share are called; a page may hold several shares. */
const anchorName = (share: string, end: AnchorEnd): string => `okra-${share}-${end}`;

/** A name of a place that is the same whenever it is made, in the shape that editors give such names. */
export const localIdOf = (...parts: readonly string[]): string => {
  const text = parts.join('/');
  const [a, b] = [shortHash(text), shortHash(`${text}/more`)];
  return `${a.slice(0, 8)}-${a.slice(8, 12)}-4${a.slice(13)}-8${b.slice(1, 4)}-${b.slice(4)}`;
};

/** The paragraph that begins or ends our part of a page. */
export const anchorNode = (share: string, end: AnchorEnd): Json => ({
  type: 'paragraph',
  content: [
    {
      type: 'inlineExtension',
      attrs: {
        ...ANCHOR,
        parameters: {
          macroParams: { '': { value: anchorName(share, end) } },
          macroMetadata: { schemaVersion: { value: '1' }, title: 'Anchor' },
        },
        localId: localIdOf(share, end),
      },
    },
  ],
});

const endOf = (node: Json, share: string): AnchorEnd | undefined => {
  if (valueAt(node, 'attrs', 'extensionKey') !== ANCHOR.extensionKey) return undefined;
  const name = valueAt(node, 'attrs', 'parameters', 'macroParams', '', 'value');
  return (['begin', 'end'] as const).find((end) => anchorName(share, end) === name);
};

/** An anchor of a share that stands in a block of a page. `isAtTop`: in a paragraph of the page itself. */
export interface FoundAnchor {
  readonly end: AnchorEnd;
  readonly isAtTop: boolean;
}

/** The anchors of a share in a block, however deep. */
export const anchorsIn = (block: Json, share: string): readonly FoundAnchor[] => {
  const search = (node: Json, isAtTop: boolean): readonly FoundAnchor[] => {
    const end = endOf(node, share);
    const deeper = contentOf(node).flatMap((one) => search(one, isAtTop && node === block));
    return end === undefined ? deeper : [{ end, isAtTop: isAtTop && node !== block }, ...deeper];
  };
  return search(block, typeOf(block) === 'paragraph');
};

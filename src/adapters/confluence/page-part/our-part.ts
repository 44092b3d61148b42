import type { Json } from '#domain/kernel/json';
import type { NoPart, OurPart } from '../../../usecases/sharing/ports';
import { asNode, contentOf } from './adf-node';
import { anchorNode, anchorsIn } from './share-anchor';

/** Where our part of a page stands. The document is read as far as its blocks go and as no more. */
export const findOurPart = (
  document: Json,
  share: string,
): OurPart | { readonly kind: 'refused'; readonly why: NoPart } => {
  const refused = (why: NoPart) => ({ kind: 'refused', why }) as const;
  const content = contentOf(document);
  const found = content.flatMap((block, index) =>
    anchorsIn(block, share).map((anchor) => ({ ...anchor, index })),
  );
  const [begins, ends] = [
    found.filter(({ end }) => end === 'begin'),
    found.filter(({ end }) => end === 'end'),
  ];
  const [begin, end] = [begins[0], ends[0]];
  if (found.length === 0) return refused('none');
  if (begins.length > 1 || ends.length > 1) return refused('several');
  if (begin === undefined || end === undefined) return refused('half');
  if (!begin.isAtTop || !end.isAtTop) return refused('nested');
  if (begin.index >= end.index) return refused('order');
  return {
    kind: 'found',
    before: content.slice(0, begin.index + 1),
    part: content.slice(begin.index + 1, end.index),
    after: content.slice(end.index),
  };
};

/** The document with other blocks in our part; all else is what it was, down to the same objects. */
export const withOurPart = (document: Json, { before, after }: OurPart, part: readonly Json[]): Json => ({
  ...asNode(document),
  content: [...before, ...part, ...after],
});

const fenced = (share: string, part: readonly Json[]): readonly Json[] => [
  anchorNode(share, 'begin'),
  ...part,
  anchorNode(share, 'end'),
];

/** The document with our part added at its end. */
export const addedAtEnd = (document: Json, share: string, part: readonly Json[]): Json => ({
  ...asNode(document),
  content: [...contentOf(document), ...fenced(share, part)],
});

/** A new page: a sentence that is people's to change, and our part below it. */
export const newPage = (share: string, sentence: string, part: readonly Json[]): Json =>
  addedAtEnd(
    {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: sentence }] }],
    },
    share,
    part,
  );

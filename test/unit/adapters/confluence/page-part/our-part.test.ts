import fc from 'fast-check';
import type { Json } from '#domain/kernel/json';
import {
  addedAtEnd,
  findOurPart,
  newPage,
  withOurPart,
} from '../../../../../src/adapters/confluence/page-part/our-part';
import { anchorNode } from '../../../../../src/adapters/confluence/page-part/share-anchor';
import { pageOutline } from '../../../../../src/adapters/confluence/page-part/page-outline';

const SHARE = 'c-share-1';
const words = (text: string): Json => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const page = (...content: readonly Json[]): Json => ({ type: 'doc', version: 1, content });
const [begin, end] = [anchorNode(SHARE, 'begin'), anchorNode(SHARE, 'end')];
const within = (node: Json): Json => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [node] }] }],
});

/** Any JSON whatever as a block, nodes that nobody knows, and blocks that look a little like ours. */
const block: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue().map((value) => value as Json),
  fc.record({
    type: fc.string(),
    attrs: fc.jsonValue(),
    content: fc.array(fc.jsonValue()),
  }) as fc.Arbitrary<Json>,
  fc.constantFrom(
    words('People wrote this'),
    anchorNode('another-share', 'begin'),
    anchorNode('another-share', 'end'),
    { type: 'extension', attrs: { extensionKey: 'anchor', parameters: { macroParams: null } } },
  ),
);
const blocks = fc.array(block, { maxLength: 8 });
const rest = fc.dictionary(
  fc.string().filter((key) => key !== 'content' && key !== '__proto__'),
  fc.jsonValue(),
) as fc.Arbitrary<Readonly<Record<string, Json>>>;

describe('G-29 our part of a page', () => {
  it('is replaced, and everything outside is deeply equal before and after, whatever it is', () => {
    fc.assert(
      fc.property(rest, blocks, blocks, blocks, blocks, (root, above, ours, below, next) => {
        const document: Json = { ...root, content: [...above, begin, ...ours, end, ...below] };
        const before = structuredClone(document);
        const place = findOurPart(document, SHARE);
        if (place.kind !== 'found') throw new Error(place.why);
        expect(place.part).toEqual(ours);
        expect(withOurPart(document, place, next)).toEqual({
          ...root,
          content: [...above, begin, ...next, end, ...below],
        });
        expect(withOurPart(document, place, ours)).toEqual(before);
        expect(document).toEqual(before);
      }),
    );
  });

  it('is added at the end of what people wrote, and found there again', () => {
    fc.assert(
      fc.property(rest, blocks, blocks, (root, above, ours) => {
        const added = addedAtEnd({ ...root, content: above }, SHARE, ours);
        expect(findOurPart(added, SHARE)).toMatchObject({
          kind: 'found',
          before: [...above, begin],
          part: ours,
          after: [end],
        });
      }),
    );
    expect(findOurPart(newPage(SHARE, 'A sentence', [words('Ours')]), SHARE)).toMatchObject({
      before: [words('A sentence'), begin],
      part: [words('Ours')],
    });
  });

  it.each([
    ['none', page(words('No anchor'))],
    ['none', page(anchorNode('another', 'begin'), anchorNode('another', 'end'))],
    ['none', null],
    ['none', { type: 'doc', content: 'text' }],
    ['half', page(begin, words('x'))],
    ['half', page(words('x'), end)],
    ['several', page(begin, end, begin, end)],
    ['several', page(begin, words('x'), end, end)],
    ['several', page(begin, within(begin), end)],
    ['order', page(end, words('x'), begin)],
    ['nested', page(within(begin), end)],
    ['nested', page(begin, within(end))],
    ['nested', page(within(begin), within(end))],
  ] as const)('is refused as %s where the anchors are not one ordered pair at the top', (why, document) => {
    expect(findOurPart(document, SHARE)).toEqual({ kind: 'refused', why });
  });

  it('begins and ends in paragraphs where people may have typed, which stay', () => {
    const typed = (node: Json): Json => ({
      ...(node as object),
      content: [{ type: 'text', text: 'typed' }, ...(node as { content: readonly Json[] }).content],
    });
    const document = page(typed(begin), words('ours'), typed(end));
    const place = findOurPart(document, SHARE);
    if (place.kind !== 'found') throw new Error(place.why);
    expect(withOurPart(document, place, [])).toEqual(page(typed(begin), typed(end)));
    // Both in one paragraph leave no place between them.
    const both = {
      type: 'paragraph',
      content: [begin, end].flatMap((one) => (one as unknown as { content: readonly Json[] }).content),
    };
    expect(findOurPart(page(both), SHARE)).toEqual({ kind: 'refused', why: 'order' });
  });

  it('is told in an outline between what people wrote above and below it', () => {
    const heading = (text: string): Json => ({
      ...(words(text) as object),
      type: 'heading',
      attrs: { level: 2 },
    });
    const document = page(
      words('Welcome'),
      heading('Before you read'),
      words('One'),
      words('Two'),
      begin,
      words('From Q1 in OKRA.'),
      words('Ours'),
      end,
      words('What we think of it'),
    );
    const place = findOurPart(document, SHARE);
    if (place.kind !== 'found') throw new Error(place.why);
    expect(pageOutline(place)).toEqual([
      { whose: 'people', name: 'Welcome', more: 0 },
      { whose: 'people', name: 'Before you read', more: 2 },
      { whose: 'okra', name: 'From Q1 in OKRA.', more: 1 },
      { whose: 'people', name: 'What we think of it', more: 0 },
    ]);
  });
});

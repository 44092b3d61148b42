import type { Json } from '#domain/kernel/json';
import type { PageParts } from '../../../usecases/sharing/ports';
import { pageDocument } from '../page-document';
import { contentOf, typeOf } from './adf-node';
import { livePart, macrosIn, settingsOnPage, type MacroAddress } from './live-part';
import { addedAtEnd, findOurPart, newPage, withOurPart } from './our-part';
import { pageIdIn } from './page-address';
import { pageOutline } from './page-outline';
import { commentsIn, editsInside, noteKey, noteOf, partChange, readNote } from './part-note';
import { wayBackNode } from './way-back';

/** Whose quarter it is stands on the page once. */
const withoutTitle = (blocks: readonly Json[]): readonly Json[] =>
  typeOf(blocks[0]) === 'heading' ? blocks.slice(1) : blocks;

/**
 * Our part of a page in Atlassian's document format.
 *
 * @param macro the macro of this app, in this environment
 */
export const createPageParts = (macro: () => MacroAddress): PageParts => ({
  find: findOurPart,
  replaced: withOurPart,
  addedAtEnd,
  newPage,
  live: (share, quarter, views, { words, address }) =>
    livePart(share, quarter, macro(), views, wayBackNode(words, address)),
  plain: (views, { words, address }) => {
    const documents = views.map((view) => contentOf(pageDocument(view) as unknown as Json));
    return [
      wayBackNode(words, address),
      ...documents.flatMap((blocks, i) => (i === 0 ? blocks : withoutTitle(blocks))),
    ];
  },
  settings: settingsOnPage,
  macrosIn: (part, share, views) => macrosIn(part, share, macro(), views),
  note: (share, part, revision) => ({
    key: noteKey(share),
    value: noteOf(part, revision) as unknown as Json,
  }),
  noteKey,
  edits: (part, note) => editsInside(part, readNote(note)),
  change: partChange,
  comments: (part) => part.reduce<number>((sum, node) => sum + commentsIn(node), 0),
  outline: pageOutline,
  pageIdIn,
});

import type { Json } from '#domain/kernel/json';
import type { MacroView } from '#domain/views/page/macro-config';
import type { PageView } from '#domain/views/page/page-view';
import type { ConfluencePages, ConfluenceSpaces } from '../confluence/ports';
import type { MacroPorts } from '../macro/ports';
import type { DecidePorts } from '../quarter/decide-quarter';

/** Our part of a page: what stands between the two anchors of a share. Both anchors belong to what is kept. */
export interface OurPart {
  readonly kind: 'found';
  readonly before: readonly Json[];
  readonly part: readonly Json[];
  readonly after: readonly Json[];
}

/**
 * Why there is no part of ours to be replaced. `none`: no anchor is left; `half`: one of both is; `several`: one stands
 * there more than once, as after a copy; `order`: the end stands before the beginning, or beside it; `nested`: one was
 * put into a table, a column or the like.
 */
export type NoPart = 'none' | 'half' | 'several' | 'order' | 'nested';

/** A stretch of a page: what it begins with, and how many blocks come below that. */
export interface OutlineRow {
  readonly whose: 'people' | 'okra';
  /** Words that it begins with; empty: it has none, as a picture. */
  readonly name: string;
  readonly more: number;
}

/** What people did inside our part since it was written; `unknown`: something, and nobody can say what. */
export type EditsInside =
  | { readonly kind: 'none' | 'unknown' }
  | {
      readonly kind: 'some';
      /** Stands there and is not ours: it would go. */
      readonly theirs: readonly string[];
      /** Was ours and was taken out: it would come back. */
      readonly gone: readonly string[];
    };

/** What writing would do to our part: how many of its blocks and rows are new, and how many go. */
export interface PartChange {
  readonly added: number;
  readonly removed: number;
}

/** One view as it is configured; `more`: what else its configuration says, as of a view that is kept at a revision. */
export interface ViewOnPage {
  readonly view: MacroView;
  readonly more?: Readonly<Record<string, Json>>;
}

/** The way from a page back to its quarter. */
export interface WayBack {
  /** How the quarter is called. */
  readonly words: string;
  /** Where it is in Jira, as somebody's page says; null or no address of the web: only its name is said. */
  readonly address: string | null;
}

/**
 * Our part of a page's document, which is what Confluence says and nothing that we have to understand: it is found between the
 * anchors of a share, and all around it is left as it is.
 */
export interface PageParts {
  find(document: Json, share: string): OurPart | { readonly kind: 'refused'; readonly why: NoPart };
  /** The document with other blocks in our part. */
  replaced(document: Json, place: OurPart, part: readonly Json[]): Json;
  addedAtEnd(document: Json, share: string, part: readonly Json[]): Json;
  newPage(share: string, sentence: string, part: readonly Json[]): Json;
  /** A macro of this app for each view. */
  live(share: string, quarter: string, views: readonly ViewOnPage[], back: WayBack): readonly Json[];
  /** Views as text and tables. */
  plain(views: readonly PageView[], back: WayBack): readonly Json[];
  /** What people set for a macro of ours since it was written. */
  settings(
    part: readonly Json[],
    share: string,
    quarter: string,
    view: MacroView,
  ): Readonly<Record<string, Json>>;
  /** How many macros of a share stand in blocks. */
  macrosIn(part: readonly Json[], share: string, views: readonly ViewOnPage[]): number;
  /** What a page property keeps of our part, and under which key. */
  note(
    share: string,
    part: readonly Json[],
    revision: number,
  ): { readonly key: string; readonly value: Json };
  noteKey(share: string): string;
  /** @param note as the page property was read: anybody's who may edit the page */
  edits(part: readonly Json[], note: unknown): EditsInside;
  change(present: readonly Json[], next: readonly Json[]): PartChange;
  /** How many comments are tied to words of our part. */
  comments(part: readonly Json[]): number;
  outline(place: OurPart): readonly OutlineRow[];
  /** The id of a page out of an address as people copy it; undefined: it names none. */
  pageIdIn(text: string): string | undefined;
}

/** What sharing on pages of Confluence needs beside the quarter. */
export interface SharingPorts extends DecidePorts, Pick<MacroPorts, 'frozenViews' | 'newId'> {
  readonly pages: ConfluencePages;
  readonly spaces: ConfluenceSpaces;
  readonly parts: PageParts;
}

import type { Json } from '#domain/kernel/json';

/** What names a page and tells where it stands, without what is on it. */
export interface PageHead {
  readonly id: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly status: 'current' | 'archived' | 'trashed' | 'other';
  readonly version: number;
  /** Address in a browser, host included. */
  readonly address: string;
}

/**
 * A page with what is on it: the document as Confluence says it, none of which we have to understand. A page of the
 * legacy editor has no document of its own, only a conversion, and what is written back would be another page.
 */
export interface ConfluencePage extends PageHead {
  readonly body: { readonly kind: 'document'; readonly document: Json } | { readonly kind: 'legacy-editor' };
  /** Whether the caller may change it, as Confluence says beforehand; each write is Confluence's to refuse all the same. */
  readonly mayEdit: boolean;
}

export interface NewPage {
  readonly spaceId: string;
  /** Undefined: below the home page of the space. */
  readonly parentId?: string;
  readonly title: string;
  readonly document: Json;
}

export interface PageUpdate {
  readonly id: string;
  readonly title: string;
  readonly document: Json;
  /** The version that was read: what is written becomes the next one, or nothing is written. */
  readonly basedOn: number;
  /** What the history of the page says of it. */
  readonly message: string;
}

/** `lost`: no answer came, and nobody knows whether it was done. `not-allowed`: absent, hidden, not theirs to change, or not connected: one answer. */
export interface NotWritten {
  readonly kind: 'not-allowed' | 'too-large' | 'lost';
}

/** Confluence did not take it, in its own words. */
export interface Rejected {
  readonly kind: 'rejected';
  readonly message: string;
}

export type CreateAnswer =
  | { readonly kind: 'created'; readonly page: PageHead }
  | { readonly kind: 'title-taken' }
  | Rejected
  | NotWritten;

export type UpdateAnswer =
  | { readonly kind: 'updated'; readonly page: PageHead }
  /** Somebody saved in between; `current`: the version that stands there, where Confluence said so. */
  | { readonly kind: 'conflict'; readonly current: number | undefined }
  | Rejected
  | NotWritten;

export interface PageProperty {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
}

export interface SpaceProfile {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/**
 * Pages of Confluence, each call as the caller. Whatever is absent, hidden or unreachable because Confluence is not
 * connected is one answer.
 *
 * @throws UpstreamUnavailable where Confluence is busy or silent and nothing was written
 */
export interface ConfluencePages {
  read(id: string): Promise<ConfluencePage | undefined>;
  /** The current page with exactly this title, of those the caller sees. */
  findByTitle(spaceId: string, title: string): Promise<PageHead | undefined>;
  /** Those of the pages that the caller sees, the archived and the deleted ones too; 100 ids at most. */
  heads(ids: readonly string[]): Promise<readonly PageHead[]>;
  create(page: NewPage): Promise<CreateAnswer>;
  update(update: PageUpdate): Promise<UpdateAnswer>;
  /** A content property; undefined: none, or not shown. Everybody who may edit the page can write it: a claim. */
  property(pageId: string, key: string): Promise<PageProperty | undefined>;
  /** Writes one, over what stands there. False: it was not written. */
  keepProperty(pageId: string, key: string, value: Json): Promise<boolean>;
}

export interface ConfluenceSpaces {
  /** Current spaces that the caller sees, 1,000 at most; `hasMore`: there are more than that. */
  list(): Promise<{ readonly spaces: readonly SpaceProfile[]; readonly hasMore: boolean }>;
  /** A space with what the caller may do there; undefined: not theirs to see. */
  find(
    id: string,
  ): Promise<
    (SpaceProfile & { readonly mayCreate: boolean; readonly homepageId: string | null }) | undefined
  >;
}

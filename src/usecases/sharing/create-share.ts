import type { ShareKind, ShareSubject } from '#domain/entities/exports/page-share/page-share';
import { MOST_PAGE_SHARES } from '#domain/entities/exports/page-share/page-share-limits';
import { findById } from '#domain/kernel/collection';
import { ok, type Result } from '#domain/kernel/result';
import { sharedViews } from '#domain/views/page/shared-views';
import { refusedWith, type Failure } from '../failure';
import { notWritten } from '../confluence/not-written';
import type { ConfluencePage, PageHead } from '../confluence/ports';
import type { Caller } from '../ports';
import type { QuarterAccess } from '../quarter/access-quarter';
import { accessSharing } from './access-sharing';
import { takenPage, type TakenPage } from './choose-place';
import { keepViews } from './keep-views';
import { noteShare } from './note-share';
import type { SharingPorts } from './ports';
import { readBack } from './read-back';
import { NOT_THERE, SHARING } from './sharing-refusals';
import { type KeptMacros, type PartRequest, writtenPart } from './written-part';

/** Where the quarter is put: on a page of its own, at the end of one that is there, or nowhere while a page is followed. */
export type ShareWay =
  | {
      readonly kind: 'create';
      readonly space: string;
      /** Undefined: below the home page. */
      readonly parent: string | undefined;
      readonly title: string;
      readonly sentence: string;
    }
  | { readonly kind: 'append'; readonly page: string; readonly version: number }
  | { readonly kind: 'link'; readonly page: string };

export interface CreateRequest {
  readonly quarterId: string;
  /** Names the share; the same again shares no second time. */
  readonly commandId: string;
  readonly as: Exclude<ShareKind, 'link'>;
  readonly what: ShareSubject;
  readonly address: string | null;
  readonly way: ShareWay;
}

export type CreatedShare =
  | { readonly kind: 'done'; readonly page: PageHead; readonly macros: KeptMacros | null }
  /** `page` null: there is one that they do not see, or an archived one. */
  | { readonly kind: 'taken'; readonly page: TakenPage | null }
  /** Somebody saved the page since it was looked at. */
  | { readonly kind: 'changed' };

const WORDS = 'Shared from OKRA';

/** A page that this very share made before, as after an answer that was lost; undefined: there is none. */
const madeBefore = async (
  { pages, parts }: SharingPorts,
  share: string,
  space: string,
  title: string,
): Promise<{ readonly page: ConfluencePage | undefined; readonly isOurs: boolean }> => {
  const head = await pages.findByTitle(space, title);
  const page = head === undefined ? undefined : await pages.read(head.id);
  const isOurs = page?.body.kind === 'document' && parts.find(page.body.document, share).kind === 'found';
  return { page, isOurs };
};

type Kept = Required<Pick<PartRequest, 'frozen'>>;

const create = async (
  ports: SharingPorts,
  { quarter, reading }: QuarterAccess,
  { commandId: share, as, what, address, frozen }: CreateRequest & Kept,
  { space, parent, title, sentence }: Extract<ShareWay, { readonly kind: 'create' }>,
): Promise<Result<PageHead | Exclude<CreatedShare, { readonly kind: 'done' }>, Failure>> => {
  const part = await writtenPart(ports, reading, { share, as, what, address, frozen });
  const answer = await ports.pages.create({
    spaceId: space,
    ...(parent === undefined ? {} : { parentId: parent }),
    title,
    document: ports.parts.newPage(share, sentence, part),
  });
  switch (answer.kind) {
    case 'created':
      return ok(answer.page);
    case 'title-taken':
    case 'lost': {
      const { page, isOurs } = await madeBefore(ports, share, space, title);
      if (page !== undefined && isOurs) return ok(page);
      if (answer.kind === 'lost') return notWritten(answer, SHARING);
      return ok({
        kind: 'taken',
        page: page === undefined ? null : await takenPage(ports.pages, quarter, page),
      });
    }
    default:
      return notWritten(answer, SHARING);
  }
};

const append = async (
  ports: SharingPorts,
  { reading }: QuarterAccess,
  { commandId: share, as, what, address, frozen }: CreateRequest & Kept,
  { page: id, version }: Extract<ShareWay, { readonly kind: 'append' }>,
): Promise<Result<PageHead | { readonly kind: 'changed' }, Failure>> => {
  const page = await ports.pages.read(id);
  if (page?.status !== 'current') return refusedWith(NOT_THERE);
  if (page.body.kind !== 'document')
    return refusedWith(
      'This page belongs to the legacy editor of Confluence. Convert it there first, or use another title.',
    );
  // Added before, by an answer that was lost.
  if (ports.parts.find(page.body.document, share).kind === 'found') return ok(page);
  if (page.version !== version) return ok({ kind: 'changed' });
  const part = await writtenPart(ports, reading, { share, as, what, address, frozen });
  const answer = await ports.pages.update({
    id,
    title: page.title,
    document: ports.parts.addedAtEnd(page.body.document, share, part),
    basedOn: version,
    message: WORDS,
  });
  switch (answer.kind) {
    case 'updated':
      return ok(answer.page);
    case 'conflict':
      return ok({ kind: 'changed' });
    default:
      return notWritten(answer, SHARING);
  }
};

const pageFor = async (
  ports: SharingPorts,
  access: QuarterAccess,
  request: CreateRequest & Kept,
): Promise<Result<PageHead | Exclude<CreatedShare, { readonly kind: 'done' }>, Failure>> => {
  const { way } = request;
  if (way.kind === 'create') return create(ports, access, request, way);
  if (way.kind === 'append') return append(ports, access, request, way);
  const page = (await ports.pages.heads([way.page])).find(({ id }) => id === way.page);
  return page === undefined ? refusedWith(NOT_THERE) : ok(page);
};

/**
 * Shares a quarter on a page, as the person who asks for it, and notes that in the quarter. The share names its anchors
 * on the page: when an answer was lost on the way, the same request finds what it made and makes no second page.
 */
export const createShare = async (
  ports: SharingPorts,
  caller: Caller,
  request: CreateRequest,
): Promise<Result<CreatedShare, Failure>> => {
  const { quarterId } = request;
  const access = await accessSharing(ports, caller, quarterId);
  if (!access.ok) return access;
  const { pageShares } = access.value.quarter;
  const { commandId, as, what, way } = request;
  const isNew = findById(pageShares, commandId) === undefined;
  if (isNew && pageShares.length >= MOST_PAGE_SHARES)
    return refusedWith(
      `A quarter is shared on at most ${String(MOST_PAGE_SHARES)} pages. Forget one under “In Confluence” first.`,
    );
  const staying = as === 'frozen' && way.kind !== 'link' ? sharedViews(what) : [];
  const kept = await keepViews(ports, caller, quarterId, staying);
  if (!kept.ok) return kept;
  const made = await pageFor(ports, access.value, { ...request, frozen: kept.value });
  if (!made.ok) return made;
  if ('kind' in made.value) return ok(made.value);
  const page = made.value;
  const revision = access.value.reading.seq;
  const macros =
    way.kind === 'link' ? null : await readBack(ports, page.id, { share: commandId, as, what, revision });
  const noted = await noteShare(ports, access.value, {
    kind: 'pageShare.give',
    id: commandId,
    page: page.id,
    space: page.spaceId,
    as: way.kind === 'link' ? 'link' : as,
    what,
    revision,
  });
  return noted.ok ? ok({ kind: 'done', page, macros }) : noted;
};

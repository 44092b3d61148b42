import type { PageShare, ShareKind } from '#domain/entities/exports/page-share/page-share';
import { findById } from '#domain/kernel/collection';
import type { Json } from '#domain/kernel/json';
import { failed, ok, type Result } from '#domain/kernel/result';
import { sharedViews } from '#domain/views/page/shared-views';
import { notFound, refusedWith, type Failure } from '../failure';
import { notWritten } from '../confluence/not-written';
import type { ConfluencePage, PageHead, UpdateAnswer } from '../confluence/ports';
import type { Caller } from '../ports';
import type { QuarterAccess } from '../quarter/access-quarter';
import { accessSharing } from './access-sharing';
import { behindBy } from './list-shares';
import { keepViews } from './keep-views';
import { noteShare } from './note-share';
import type { EditsInside, NoPart, OurPart, OutlineRow, PageParts, PartChange, SharingPorts } from './ports';
import { readBack } from './read-back';
import { NOT_THERE, SHARING } from './sharing-refusals';
import { type KeptMacros, writtenPart } from './written-part';

/** Why nothing can be written: the anchors, the legacy editor, a page that is only followed. */
export type Unwritable = NoPart | 'legacy' | 'link';

export type SharePreview =
  | { readonly kind: 'unwritable'; readonly why: Unwritable; readonly page: PageHead }
  | {
      readonly kind: 'ready';
      readonly page: PageHead;
      readonly mayEdit: boolean;
      /** Revisions that the page lies behind. */
      readonly behind: number;
      readonly outline: readonly OutlineRow[];
      readonly edits: EditsInside;
      readonly change: PartChange;
      /** Comments that are tied to words of our part. */
      readonly comments: number;
    };

interface Opened {
  readonly access: QuarterAccess;
  readonly share: PageShare & { readonly kind: Exclude<ShareKind, 'link'> };
  readonly page: ConfluencePage;
  readonly document: Json;
}

type Opening = Opened | { readonly why: Unwritable; readonly page: ConfluencePage };

const isWritten = (share: PageShare): share is Opened['share'] => share.kind !== 'link';

/** A shared page as its reader sees it, by whoever may write it. */
const openShare = async (
  ports: SharingPorts,
  caller: Caller,
  quarterId: string,
  shareId: string,
): Promise<Result<Opening, Failure>> => {
  const access = await accessSharing(ports, caller, quarterId);
  if (!access.ok) return access;
  const share = findById(access.value.quarter.pageShares, shareId);
  if (share === undefined) return notFound;
  const page = await ports.pages.read(share.page);
  if (page?.status !== 'current') return refusedWith(NOT_THERE);
  if (!isWritten(share)) return ok({ why: 'link', page });
  if (page.body.kind !== 'document') return ok({ why: 'legacy', page });
  return ok({ access: access.value, share, page, document: page.body.document });
};

const headOf = ({ id, spaceId, parentId, title, status, version, address }: PageHead): PageHead => ({
  id,
  spaceId,
  parentId,
  title,
  status,
  version,
  address,
});

/** What an update would do to a page, before it does it. Nothing is written. */
export const previewShare = async (
  ports: SharingPorts,
  caller: Caller,
  request: { readonly quarterId: string; readonly share: string; readonly address: string | null },
): Promise<Result<SharePreview, Failure>> => {
  const opened = await openShare(ports, caller, request.quarterId, request.share);
  if (!opened.ok) return opened;
  if ('why' in opened.value) {
    const { why, page } = opened.value;
    return ok({ kind: 'unwritable', why, page: headOf(page) });
  }
  const { access, share, page, document } = opened.value;
  const { parts } = ports;
  const place = parts.find(document, share.id);
  if (place.kind !== 'found') return ok({ kind: 'unwritable', why: place.why, page: headOf(page) });
  const [next, property, behind] = await Promise.all([
    writtenPart(ports, access.reading, {
      share: share.id,
      as: share.kind,
      what: share.what,
      address: request.address,
      present: place.part,
    }),
    ports.pages.property(page.id, parts.noteKey(share.id)),
    behindBy(ports, access.reading, share.revision),
  ]);
  return ok({
    kind: 'ready',
    page: headOf(page),
    mayEdit: page.mayEdit,
    behind: behind(share.revision),
    outline: parts.outline(place),
    edits: parts.edits(place.part, property?.value),
    change: parts.change(place.part, next),
    comments: parts.comments(place.part),
  });
};

export interface UpdateRequest {
  readonly quarterId: string;
  readonly commandId: string;
  readonly share: string;
  /** Version of the page that the preview told of: another one is not written over. */
  readonly version: number;
  readonly address: string | null;
  /** Where no anchor is left: adds our part anew at the end. */
  readonly again: boolean;
}

export type UpdatedShare =
  | { readonly kind: 'done'; readonly page: PageHead; readonly macros: KeptMacros | null }
  /** Somebody saved the page since it was looked at. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'unwritable'; readonly why: Unwritable };

const nextDocument = (
  parts: PageParts,
  document: Json,
  share: string,
  place: OurPart | { readonly kind: 'refused'; readonly why: NoPart },
  part: readonly Json[],
  again: boolean,
): Result<Json, NoPart> => {
  if (place.kind === 'found') return ok(parts.replaced(document, place, part));
  return place.why === 'none' && again ? ok(parts.addedAtEnd(document, share, part)) : failed(place.why);
};

/** After a lost answer: whether what was sent stands there as the very next version. */
const foundWritten = async (
  { pages, parts }: SharingPorts,
  { id, version }: ConfluencePage,
  share: string,
  part: readonly Json[],
): Promise<UpdateAnswer> => {
  const page = await pages.read(id);
  const place = page?.body.kind === 'document' ? parts.find(page.body.document, share) : undefined;
  if (page?.version !== version + 1 || place?.kind !== 'found') return { kind: 'lost' };
  const { added, removed } = parts.change(place.part, part);
  return added + removed === 0 ? { kind: 'updated', page } : { kind: 'lost' };
};

/** Writes our part of a page again, and nothing else of it, from where the quarter stands. */
export const updateShare = async (
  ports: SharingPorts,
  caller: Caller,
  request: UpdateRequest,
): Promise<Result<UpdatedShare, Failure>> => {
  const opened = await openShare(ports, caller, request.quarterId, request.share);
  if (!opened.ok) return opened;
  if ('why' in opened.value) return ok({ kind: 'unwritable', why: opened.value.why });
  const { access, share, page, document } = opened.value;
  if (page.version !== request.version) return ok({ kind: 'changed' });
  const { id, kind: as, what } = share;
  const { address } = request;
  const place = ports.parts.find(document, id);
  const present = place.kind === 'found' ? place.part : [];
  // A view that people took out comes back as it is now, and stays from then on.
  const missing =
    as === 'frozen'
      ? sharedViews(what).filter(
          (view) => ports.parts.settings(present, id, request.quarterId, view)['frozen'] === undefined,
        )
      : [];
  const kept = await keepViews(ports, caller, request.quarterId, missing);
  if (!kept.ok) return kept;
  const frozen = kept.value;
  const part = await writtenPart(ports, access.reading, { share: id, as, what, address, present, frozen });
  const next = nextDocument(ports.parts, document, id, place, part, request.again);
  if (!next.ok) return ok({ kind: 'unwritable', why: next.error });
  const revision = access.reading.seq;
  const answer = await ports.pages.update({
    id: page.id,
    title: page.title,
    document: next.value,
    basedOn: page.version,
    message: `OKRA: our part from revision ${String(revision)}`,
  });
  const written = answer.kind === 'lost' ? await foundWritten(ports, page, id, part) : answer;
  switch (written.kind) {
    case 'updated': {
      const macros = await readBack(ports, page.id, { share: id, as, what, revision });
      const command = { kind: 'pageShare.refresh', id: request.commandId, target: id, revision } as const;
      const noted = await noteShare(ports, access, command);
      return noted.ok ? ok({ kind: 'done', page: written.page, macros }) : noted;
    }
    case 'conflict':
      return ok({ kind: 'changed' });
    default:
      return notWritten(written, SHARING);
  }
};

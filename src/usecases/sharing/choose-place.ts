import { ok, type Result } from '#domain/kernel/result';
import type { Quarter } from '#domain/quarter/quarter';
import type { Failure } from '../failure';
import type { ConfluencePages, PageHead, SpaceProfile } from '../confluence/ports';
import type { Caller } from '../ports';
import { accessSharing } from './access-sharing';
import type { SharingPorts } from './ports';

/** Spaces to choose from. None: nothing to see there, or Confluence is not connected. */
export const listSpaces = async (
  ports: SharingPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<{ readonly spaces: readonly SpaceProfile[]; readonly more: boolean }, Failure>> => {
  const access = await accessSharing(ports, caller, quarterId);
  if (!access.ok) return access;
  const { spaces, hasMore } = await ports.spaces.list();
  return ok({ spaces, more: hasMore });
};

/** A page that has the title which somebody wants. */
export interface TakenPage {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly version: number;
  /** Whether our part may be added at its end: it is theirs to change, of today's editor, and there. */
  readonly mayAdd: boolean;
  /** Whether the quarter is shared on it already. */
  readonly isShared: boolean;
}

export const takenPage = async (
  pages: ConfluencePages,
  quarter: Quarter,
  { id }: PageHead,
): Promise<TakenPage | null> => {
  const page = await pages.read(id);
  if (page === undefined) return null;
  const { title, address, version, status, mayEdit, body } = page;
  return {
    id,
    title,
    address,
    version,
    mayAdd: mayEdit && status === 'current' && body.kind === 'document',
    isShared: quarter.pageShares.some((share) => share.page === id),
  };
};

export interface PlaceRequest {
  readonly quarterId: string;
  readonly space: string;
  /** Title or address of the page below which it is to stand; empty: below the home page of the space. */
  readonly below: string;
  readonly title: string;
}

export interface CheckedPlace {
  /** Null: not theirs to see, or Confluence is not connected. */
  readonly space: (SpaceProfile & { readonly mayCreate: boolean }) | null;
  /** `none`: no page of that title or address is there for them. */
  readonly below:
    | { readonly kind: 'home' | 'none' }
    | { readonly kind: 'page'; readonly id: string; readonly title: string };
  /** The page that has the title already; null: none that they see. */
  readonly taken: TakenPage | null;
}

/** The page below which another is to stand, by its address or exactly its title; undefined: none that they see there. */
const parentIn = async (
  { pages, parts }: SharingPorts,
  space: string,
  below: string,
): Promise<PageHead | undefined> => {
  const id = parts.pageIdIn(below);
  const page = id === undefined ? undefined : (await pages.heads([id])).find((one) => one.id === id);
  if (page !== undefined) return page.spaceId === space && page.status === 'current' ? page : undefined;
  return pages.findByTitle(space, below);
};

/** Looks whether a page can be made there, before anybody makes one. */
export const checkPlace = async (
  ports: SharingPorts,
  caller: Caller,
  { quarterId, space: spaceId, below, title }: PlaceRequest,
): Promise<Result<CheckedPlace, Failure>> => {
  const access = await accessSharing(ports, caller, quarterId);
  if (!access.ok) return access;
  const [space, parent, same] = await Promise.all([
    ports.spaces.find(spaceId),
    below.trim() === '' ? undefined : parentIn(ports, spaceId, below),
    ports.pages.findByTitle(spaceId, title),
  ]);
  if (space === undefined) return ok({ space: null, below: { kind: 'none' }, taken: null });
  const { id, key, name, mayCreate } = space;
  return ok({
    space: { id, key, name, mayCreate },
    below:
      parent !== undefined
        ? { kind: 'page', id: parent.id, title: parent.title }
        : { kind: below.trim() === '' ? 'home' : 'none' },
    taken: same === undefined ? null : await takenPage(ports.pages, access.value.quarter, same),
  });
};

import type { ReactNode } from 'react';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { LookAlike } from '#domain/views/sessions/look-alikes';

/** A card as the board shows it. */
export interface BoardCardFacts {
  readonly id: string;
  readonly title: string;
  /** Left out: such cards have none. */
  readonly type?: MilestoneType | null;
  /** Short name of what it serves; left out: that stands over it. */
  readonly tag?: string;
  /** Member whose idea it is; undefined: nobody knows. */
  readonly by: string | undefined;
  readonly twinOf: string | null;
}

/** Cards that stand together: in a cluster, with what they were tagged with, or nowhere yet. */
export interface BoardGroup {
  /** Its kind and its id. */
  readonly key: string;
  readonly kind: 'cluster' | 'hypothesis' | 'company' | 'loose';
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly cards: readonly BoardCardFacts[];
}

export type BoardTarget = Pick<BoardGroup, 'kind' | 'id'>;

/** A card to be read aloud, with whose it is. */
interface ReadCard {
  readonly id: string;
  readonly authorIds: readonly string[];
}

/** Which cards a board is of, and the commands that move them. */
export interface BoardKind {
  readonly session: SessionId;
  readonly selectGroups: (quarter: Quarter) => readonly BoardGroup[];
  readonly cardsToRead: (quarter: Quarter) => readonly ReadCard[];
  readonly selectAlike: (quarter: Quarter) => readonly LookAlike[];
  readonly moveParts: (
    quarter: Quarter,
    cards: readonly string[],
    target: BoardTarget,
  ) => readonly BatchPart[];
  /** All cards of a cluster go to another group, and the cluster goes. */
  readonly mergeParts: (quarter: Quarter, cluster: string, into: BoardTarget) => readonly BatchPart[];
  /** Takes a card out of its cluster; what it was tagged with stays. */
  readonly freePart: (card: string) => BatchPart;
  readonly twinPart: (card: string, twinOf: string | null) => BatchPart;
  /** What else can be done with a group, or became of it. */
  readonly footOf?: (group: BoardGroup) => ReactNode;
}

/** A group whose cards have found no name of their own yet. */
export const isUnplaced = ({ kind }: BoardGroup): boolean => kind === 'loose' || kind === 'company';

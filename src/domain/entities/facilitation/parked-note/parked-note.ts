import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';
import type { SessionId } from '../session/session-id';

/** Something that came up in a session and is not for now: it lies in the parking lot until somebody takes it up. */
export interface ParkedNote {
  readonly id: string;
  readonly text: string;
  /** The session in which it came up; null: none that is known. */
  readonly sessionId: SessionId | null;
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface ParkedNotes {
  readonly parkedNotes: readonly ParkedNote[];
}

export const parkedNoteCollection: EntityCollection<'parkedNote', ParkedNote, 'parkedNotes'> = {
  entity: 'parkedNote',
  list: 'parkedNotes',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type ParkedNoteFields = Omit<ParkedNote, 'id' | 'rank' | 'by'>;

import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** Why a revision was made, in the words of a member (S4-5). One a revision. */
export interface RevisionNote {
  /** Made of the revision's number: see `revisionNoteId`. */
  readonly id: string;
  /** The number of the revision, from 1. */
  readonly revision: number;
  readonly text: string;
  /** Who says so. */
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface RevisionNotes {
  readonly revisionNotes: readonly RevisionNote[];
}

export const revisionNoteCollection: EntityCollection<'revisionNote', RevisionNote, 'revisionNotes'> = {
  entity: 'revisionNote',
  list: 'revisionNotes',
  order: (a, b) => a.revision - b.revision || byId(a, b),
  isRanked: false,
};

/** The id of the note on a revision: a name of its own, which no command makes. */
export const revisionNoteId = (revision: number): string => `revision:${String(revision)}`;

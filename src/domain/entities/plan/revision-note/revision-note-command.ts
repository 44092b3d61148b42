/** Says why a revision was made; an empty text takes that back. */
export interface RevisionNoteCommand {
  readonly kind: 'revision.explain';
  /** Its number. */
  readonly revision: number;
  readonly text: string;
}

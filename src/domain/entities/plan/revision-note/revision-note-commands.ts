import { findById } from '../../../kernel/collection';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, removedOf } from '../../../kernel/entity-changes';
import type { MemberContext } from '../../../kernel/entity-rules';
import { title } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { knownRevision } from '../../../kernel/revision-rule';
import { revisionNoteId, type RevisionNote, type RevisionNotes } from './revision-note';
import type { RevisionNoteCommand } from './revision-note-command';
import { MOST_REVISION_NOTES, revisionNoteLimits } from './revision-note-limits';

const textRule = title('reason', 0, revisionNoteLimits.text.chars);

/** Whose reason it is, is asked of the change. */
const explain: CommandDefinition<
  RevisionNotes,
  RevisionNoteCommand,
  EntityChange<'revisionNote', RevisionNote>,
  MemberContext & { readonly revision?: number }
> = {
  ...byMembers,
  decide: (quarter, command, context) => {
    const revision = knownRevision(command.revision, context, 'S4-5');
    if (!revision.ok) return revision;
    const text = textRule(command.text, quarter);
    if (!text.ok) return text;
    const id = revisionNoteId(revision.value);
    const present = findById(quarter.revisionNotes, id);
    if (present !== undefined) {
      return ok(
        text.value === ''
          ? [removedOf('revisionNote', present)]
          : editsOf('revisionNote', present, { text: text.value }),
      );
    }
    if (text.value === '') return ok([]);
    if (quarter.revisionNotes.length >= MOST_REVISION_NOTES) {
      return refuse('FULL', `A quarter holds at most ${MOST_REVISION_NOTES} reasons of revisions.`, {
        parameters: { concept: 'revisionNote', max: MOST_REVISION_NOTES },
      });
    }
    return ok([addedOf('revisionNote', { id, revision: revision.value, text: text.value })]);
  },
};

export const revisionNoteCommands = { 'revision.explain': explain };

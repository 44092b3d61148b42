import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import { MOST_BROUGHT } from '#domain/existing-work/most-brought';
import * as z from 'zod';
import { CommandId } from './commands/command-id';
import { StoredId } from './entities';
import { list } from './list';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
/** An issue's id, never its key: keys change when issues move. */
const IssueId = z.string().regex(/^\d{1,20}$/);
const Seq = z.number().int();

const FoundWork = z.object({
  issueId: StoredId,
  issueKey: z.string(),
  summary: z.string(),
  issueTypeName: z.string(),
  statusName: z.string(),
  /** Jira's category: new = to do, indeterminate = in progress. */
  statusCategory: z.enum(['new', 'indeterminate', 'done', 'undefined']),
  parent: z.object({ issueId: StoredId, issueKey: z.string(), summary: z.string() }).nullable(),
  /** The card that it would be. `isTold` false: an epic, since nothing says what it is. */
  becomes: z.object({
    type: z.enum(MILESTONE_TYPES),
    isTold: z.boolean(),
    objectiveId: StoredId.nullable(),
  }),
  /** Whose it is already, so that it may not be chosen. `label` null: of a quarter that the caller may not see. */
  held: z.object({ title: z.string(), label: z.string().nullable() }).nullable(),
});

export const workProcedures = {
  /**
   * Work items of the quarter's project that could become cards, 50 a page, as the caller: by words of the summary, by JQL,
   * or by key, where `types` and `isDoneShown` narrow nothing. `page`: `next` of an earlier answer. Writes nothing.
   */
  'work.search': procedure(
    z.strictObject({
      quarter: Id,
      text: z.string().max(2_000),
      types: z.union([z.enum(['epics', 'any']), z.strictObject({ id: IssueId })]),
      isDoneShown: z.boolean(),
      page: z.string().min(1).max(4_000).nullable(),
    }),
    z.object({
      work: list(FoundWork),
      next: z.string().nullable(),
      types: list(z.object({ id: StoredId, name: z.string(), level: z.number().int() })),
      problem: z.string().nullable(),
    }),
  ),
  /**
   * Makes cards of work items, each linked to its own, as one entry that one undo takes back. Whatever the page showed is
   * asked again of each; `refused`: those that do not come in, and why. `objective` left out: the one that the parent is.
   * The same `commandId` again brings nothing twice.
   */
  'work.bring': procedure(
    z.strictObject({
      quarter: Id,
      commandId: CommandId,
      items: z
        .array(z.strictObject({ issue: IssueId, objective: Id.nullable().optional() }))
        .min(1)
        .max(MOST_BROUGHT),
    }),
    z.object({
      seq: Seq,
      /** Of the entry that brought them; null: none did. */
      entry: Seq.nullable(),
      brought: list(z.object({ issueId: StoredId, issueKey: z.string(), row: StoredId })),
      refused: list(z.object({ issueId: StoredId, issueKey: z.string().nullable(), message: z.string() })),
    }),
  ),
};

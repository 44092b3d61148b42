import { MACRO_VIEWS } from '#domain/views/draft/macro-config';
import * as z from 'zod';
import { CommandId } from './commands/command-id';
import { StoredId } from './entities';
import { list } from './list';
import { DraftViewSchema, ObjectivesViewSchema } from './draft-view-schema';
import { PageViewSchema } from './page-view-schema';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
/** How exports of the page stand on which the quarter is read, and whether the caller may change that. */
const PageExports = z.object({ released: z.boolean(), mayChange: z.boolean() });

/** What stands around every view on a page. */
const aroundView = {
  projectKey: z.string().nullable(),
  /** Null: where it is read is no page. */
  exports: PageExports.nullable(),
};

export const macroProcedures = {
  /**
   * Quarters of the projects that the caller may browse: one project search as the caller, no check per quarter.
   * `search` narrows the projects by name or key where there are more than the hundred that one search shows.
   */
  'macro.quarters': procedure(
    z.strictObject({ search: z.string().max(100).optional() }),
    z.object({
      quarters: list(
        z.object({
          id: StoredId,
          label: z.string(),
          project: z.object({ id: StoredId, key: z.string(), name: z.string() }),
        }),
      ),
      /** More projects match than were looked at: narrow the search. */
      more: z.boolean(),
    }),
  ),
  /** The quarter draft for whoever may browse its project; one `not-found` for everybody else. */
  'macro.draft': procedure(
    z.strictObject({ quarter: Id }),
    z.object({
      draft: DraftViewSchema,
      ...aroundView,
    }),
  ),
  /** Objectives and key results with what hangs on them, for the same people as the draft. */
  'macro.objectives': procedure(
    z.strictObject({ quarter: Id }),
    z.object({
      view: ObjectivesViewSchema,
      ...aroundView,
    }),
  ),
  /** Any view of a page, answered from one revision, for the same people as the draft. */
  'macro.view': procedure(
    z.strictObject({ quarter: Id, view: z.enum(MACRO_VIEWS) }),
    z.object({
      shown: PageViewSchema,
      ...aroundView,
    }),
  ),
  /**
   * Lets exports of the page that the invocation names show the quarter to whomever they reach, or no longer: for
   * facilitators. Which page it is stands in no payload.
   */
  'macro.release': procedure(
    z.strictObject({ quarter: Id, commandId: CommandId, released: z.boolean() }),
    PageExports,
  ),
};

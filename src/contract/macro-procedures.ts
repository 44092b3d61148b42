import { MACRO_VIEWS } from '#domain/views/page/macro-config';
import * as z from 'zod';
import { CommandId } from './commands/command-id';
import { StoredId } from './entities';
import { list } from './list';
import { PageViewSchema } from './page-view-schema';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
/** How exports of the page stand on which the quarter is read, and whether the caller may change that. */
const PageExports = z.object({ released: z.boolean(), mayChange: z.boolean() });

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
  /** A view of a page, answered from one revision, for whoever may browse the project; one `not-found` for everybody else. */
  'macro.view': procedure(
    z.strictObject({ quarter: Id, view: z.enum(MACRO_VIEWS) }),
    z.object({
      shown: PageViewSchema,
      projectKey: z.string().nullable(),
      /** Null: where it is read is no page, or no release covers the view. */
      exports: PageExports.nullable(),
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

import { FROZEN_NAMES, type FrozenView } from '#domain/views/frozen/frozen-view';
import { MACRO_VIEWS } from '#domain/views/page/macro-config';
import * as z from 'zod';
import { CommandId } from './commands/command-id';
import { StoredId } from './entities';
import { list } from './list';
import { FrozenFactsSchema, PageViewSchema } from './page-view-schema';
import { procedure } from './procedure';
import type { Holds, TypeEquality } from './type-equality';

const Id = z.string().min(1).max(100);
/** The number of an entry. */
const Revision = z.number().int().min(1);
/** A place where a view is kept, as pages name it. */
const Slot = z.number().int().min(0).max(9999);
/** How a revision was agreed on; null: nobody did. */
const Agreed = z.object({ at: z.string(), voters: z.number().int() }).nullable();
const FrozenViewSchema = z.object({
  facts: FrozenFactsSchema,
  revision: Revision,
  frozenAt: z.string(),
  by: StoredId,
  agreed: Agreed,
  isPurged: z.boolean(),
});
type _Frozen = Holds<TypeEquality<FrozenView, z.output<typeof FrozenViewSchema>>>;
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
    z.strictObject({
      quarter: Id,
      view: z.enum(MACRO_VIEWS),
      /** As of which it is; absent: now. */
      revision: Revision.optional(),
    }),
    z.object({
      shown: PageViewSchema,
      projectKey: z.string().nullable(),
      /** Null: where it is read is no page, or no release covers the view. */
      exports: PageExports.nullable(),
    }),
  ),
  /** A view as it was, for whoever may browse the project now; one `not-found` for everybody else and everything else. */
  'macro.frozen': procedure(
    z.strictObject({ quarter: Id, view: z.enum(MACRO_VIEWS), slot: Slot }),
    z.object({
      frozen: FrozenViewSchema,
      /** The revision that the quarter is at now. */
      head: z.number().int(),
      projectKey: z.string().nullable(),
      exports: PageExports.nullable(),
    }),
  ),
  /** Revisions that a page may show: now, and those that the team agreed on, the last first. */
  'macro.revisions': procedure(
    z.strictObject({ quarter: Id }),
    z.object({
      head: Revision,
      agreed: list(z.object({ revision: Revision, at: z.string(), voters: z.number().int() })),
    }),
  ),
  /**
   * Keeps a view as it was at a revision (null: now), for whoever may browse the project. Which page shows it, its settings
   * say. Refused when the quarter, or this person, keeps as many as may be.
   */
  'macro.freeze': procedure(
    z.strictObject({ quarter: Id, view: z.enum(FROZEN_NAMES), revision: Revision.nullable() }),
    z.object({ slot: Slot, revision: Revision }),
  ),
  /** Whether the caller may change the page that the invocation names, as Confluence says. */
  'macro.mayEdit': procedure(z.strictObject({ quarter: Id }), z.object({ mayEdit: z.boolean() })),
  /**
   * Lets one place of the page that the invocation names show its view as it is now, for whoever may edit that page: only
   * this macro's settings change. Refused where the page shows something else there by now.
   */
  'macro.move': procedure(
    z.strictObject({
      quarter: Id,
      view: z.enum(MACRO_VIEWS),
      slot: Slot,
      localId: z.string().min(1).max(300),
    }),
    z.object({ slot: Slot, revision: Revision }),
  ),
  /** Of the entries since a revision, how many changed what a view says; `isMore`: of the last ones alone. */
  'macro.news': procedure(
    z.strictObject({ quarter: Id, view: z.enum(MACRO_VIEWS), since: Revision }),
    z.object({ head: Revision, changes: z.number().int(), isMore: z.boolean() }),
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

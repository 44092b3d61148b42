import { ROW_KINDS } from '#domain/entities/publishing/mapping/publish-mapping';
import * as z from 'zod';
import { StoredId } from './entities';
import { list } from './list';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);

/** The issue of a row, as far as the viewer may know of it. */
const RowState = z.object({
  row: StoredId,
  kind: z.enum(ROW_KINDS),
  issueId: StoredId,
  issueKey: z.string(),
  /** Why it is not there; `hidden`: it exists, and this viewer may not see it; `unseen`: nobody knows. */
  gone: z.enum(['deleted', 'hidden', 'unseen']).nullable(),
  /** Null: nothing is known of it, or nothing of it may be shown. */
  state: z
    .object({
      issueTypeId: z.string(),
      issueTypeName: z.string(),
      statusName: z.string(),
      /** Jira's category: new = to do, indeterminate = in progress. */
      category: z.enum(['new', 'indeterminate', 'done', 'undefined']),
      /** Key of the project that it was moved to. */
      movedTo: z.string().nullable(),
      /** It has another type than OKRA gave it or last saw. */
      isConverted: z.boolean(),
    })
    .nullable(),
});

const Progress = z.object({
  rows: list(RowState),
  /** Milliseconds since the epoch at which Jira was last asked about all of them; null: never. */
  lookedAt: z.number().nullable(),
  /** By the server's clock, so that a page can say how long ago that was. */
  now: z.number(),
  /** Jira did not answer about some of them, whose state is therefore left out. */
  isPartial: z.boolean(),
  /** Nothing is known of some of them, or it is old: worth a `progress.refresh`. */
  isStale: z.boolean(),
});

export const progressProcedures = {
  /**
   * Where the issues of a quarter stand, from what is kept. Jira is asked, as the viewer, only about issues that a
   * security level may hide or that were moved to another project: one call for 100 of these.
   */
  'progress.read': procedure(z.strictObject({ quarter: Id }), Progress),
  /** The same after a look at all of them, one call for 100; once a minute for each quarter, else like `progress.read`. */
  'progress.refresh': procedure(z.strictObject({ quarter: Id }), Progress),
  /** Whether searches by OKRA's own words find the issues of a quarter yet: two calls, over at most 100 of them. */
  'progress.search': procedure(
    z.strictObject({ quarter: Id }),
    z.object({ search: z.enum(['ready', 'partly', 'not-ready', 'unknown']) }),
  ),
};

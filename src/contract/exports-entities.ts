import { SHARE_KINDS, SHARE_SUBJECTS } from '#domain/entities/exports/page-share/page-share';
import * as z from 'zod';

/** Where a quarter stands on pages of Confluence. `Id`: as long as whoever reads or sends it may have it. */
export const exportsEntities = <I extends z.ZodType<string>>({ Id }: { readonly Id: I }) => ({
  release: z.object({ id: Id, by: Id }),
  pageShare: z.object({
    id: Id,
    page: Id,
    space: Id,
    kind: z.enum(SHARE_KINDS),
    what: z.enum(SHARE_SUBJECTS),
    revision: z.number().int(),
    at: z.string(),
    by: Id,
  }),
});

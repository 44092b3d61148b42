import type { PresentLink } from '#domain/jira-publishing/present-issue';
import * as z from 'zod';

const Id = z.object({ id: z.string() });

export const IssueLinkSchema = z.object({
  id: z.string(),
  type: Id,
  inwardIssue: Id.optional(),
  outwardIssue: Id.optional(),
});

/** The links of an issue, each with its other end. */
export const presentLinks = (links: readonly z.infer<typeof IssueLinkSchema>[]): readonly PresentLink[] =>
  links.flatMap(({ id, type, inwardIssue, outwardIssue }) => {
    const other = outwardIssue ?? inwardIssue;
    return other === undefined
      ? []
      : [
          {
            linkId: id,
            linkTypeId: type.id,
            otherIssueId: other.id,
            other: outwardIssue === undefined ? ('inward' as const) : ('outward' as const),
          },
        ];
  });

import * as z from 'zod';

const Id = z.union([z.string().regex(/^\d{1,20}$/), z.number().int().transform(String)]);

/**
 * What Jira tells of an issue, as far as the app listens.
 * https://developer.atlassian.com/platform/forge/events-reference/jira/#issue-events
 */
export const IssueEventSchema = z.object({
  eventType: z.enum(['avi:jira:created:issue', 'avi:jira:updated:issue', 'avi:jira:deleted:issue']),
  issue: z.object({
    id: Id,
    key: z.string().min(1).max(300),
    fields: z
      .object({
        project: z.object({ id: Id }),
        issuetype: z.object({ id: Id, name: z.string().max(300).catch('') }),
        status: z.object({
          name: z.string().max(300),
          statusCategory: z
            .object({ key: z.enum(['new', 'indeterminate', 'done', 'undefined']).catch('undefined') })
            .optional(),
        }),
      })
      .optional(),
  }),
  /** Milliseconds since the epoch, as text. */
  timestamp: z.union([z.string().regex(/^\d{1,15}$/), z.number()]).transform(Number),
});

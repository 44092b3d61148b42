import type { IssueTouch } from '#domain/jira-publishing/issue-evidence';
import * as z from 'zod';
import { JiraMoment } from './jira-moment';

const Author = z.object({ displayName: z.string().optional(), accountId: z.string().optional() }).nullish();
const Remark = z.object({ author: Author, created: JiraMoment });

/** What people said and booked on an issue. Totals are there where Jira pages. */
export const RemarkFields = z.looseObject({
  comment: z.object({ comments: z.array(Remark), total: z.number().optional() }).nullish(),
  worklog: z.object({ worklogs: z.array(Remark), total: z.number().optional() }).nullish(),
});

/** The same as touches of an issue, in the order in which Jira lists them. */
export const remarksOf = (
  issueId: string,
  fields: z.infer<typeof RemarkFields> | undefined,
): readonly IssueTouch[] =>
  [
    ...(fields?.comment?.comments ?? []).map((one) => ['comment', one] as const),
    ...(fields?.worklog?.worklogs ?? []).map((one) => ['worklog', one] as const),
  ].map(([field, { author, created }]) => ({
    issueId,
    field,
    name: author?.displayName ?? 'Somebody',
    accountId: author?.accountId ?? null,
    at: created,
    to: null,
    from: null,
  }));

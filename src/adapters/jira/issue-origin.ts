import type { IssueOrigin } from '#domain/jira-publishing/issue-evidence';
import * as z from 'zod';

/** Fields that say where an issue comes from. */
export const ORIGIN_FIELDS = ['project', 'issuetype', 'summary', 'creator', 'created', 'updated'];

/** What else was asked for stays along, for who asked. */
export const OriginFields = z.looseObject({
  project: z.object({ id: z.string() }).nullish(),
  issuetype: z.looseObject({ id: z.string() }).nullish(),
  summary: z.string().nullish(),
  creator: z.object({ accountId: z.string() }).nullish().catch(null),
  created: z.string().nullish(),
  updated: z.string().nullish(),
});

/** What Jira does not say is empty, and so proves nothing. */
const instant = (text: string | null | undefined): string => {
  const moment = Date.parse(text ?? '');
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString();
};

/** Where an issue comes from. */
export const originOf = ({
  id,
  key,
  fields,
}: {
  readonly id: string;
  readonly key: string;
  readonly fields?: z.infer<typeof OriginFields> | undefined;
}): IssueOrigin => ({
  issueId: id,
  issueKey: key,
  creatorId: fields?.creator?.accountId ?? null,
  createdAt: instant(fields?.created),
  updatedAt: instant(fields?.updated),
  projectId: fields?.project?.id ?? '',
  issueTypeId: fields?.issuetype?.id ?? '',
  summary: fields?.summary ?? '',
});

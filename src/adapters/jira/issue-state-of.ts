import type { IssueState } from '#domain/views/progress/issue-state';
import * as z from 'zod';
import { StatusCategory } from './status-category';

/** Fields that say how an issue stands. */
export const STATE_FIELDS = ['project', 'issuetype', 'status', 'security'];

export const StateFields = z.object({
  project: z.object({ id: z.string() }),
  issuetype: z.object({ id: z.string(), name: z.string() }),
  status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }).optional() }).nullish(),
  /** Absent where the project has no security levels. */
  security: z.unknown().optional(),
});

interface Read {
  readonly id: string;
  readonly key: string;
  readonly fields: z.infer<typeof StateFields>;
}

/** How an issue stood at an instant, as somebody read it. */
export const issueStateOf = ({ id, key, fields }: Read, at: number): IssueState => ({
  issueId: id,
  issueKey: key,
  projectId: fields.project.id,
  issueTypeId: fields.issuetype.id,
  issueTypeName: fields.issuetype.name,
  statusName: fields.status?.name ?? '',
  category: StatusCategory.parse(fields.status?.statusCategory?.key),
  isRestricted: fields.security !== undefined && fields.security !== null,
  isDeleted: false,
  isUnseen: false,
  at,
});

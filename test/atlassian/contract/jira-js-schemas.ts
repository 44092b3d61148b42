import * as agile from 'jira.js/agile';
import * as cloud from 'jira.js/cloud';
import type { Exchange } from './check-exchange';

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { message: string } | undefined };
}

/** The schemas by which jira.js reads the answers of operations: a second opinion, written by somebody else. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  'POST /rest/api/3/issue': cloud.CreatedIssueSchema,
  'POST /rest/api/3/issue/bulk': cloud.CreatedIssuesSchema,
  'GET /rest/api/3/issue/{issueIdOrKey}': cloud.IssueSchema,
  'POST /rest/api/3/issue/bulkfetch': cloud.BulkIssueResultsSchema,
  'POST /rest/api/3/search/jql': cloud.SearchAndReconcileResultsSchema,
  'GET /rest/api/3/search/jql': cloud.SearchAndReconcileResultsSchema,
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes': cloud.PageOfCreateMetaIssueTypesSchema,
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}':
    cloud.PageOfCreateMetaIssueTypeWithFieldSchema,
  'GET /rest/api/3/issue/{issueIdOrKey}/properties': cloud.PropertyKeysSchema,
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': cloud.EntityPropertySchema,
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': cloud.TransitionsSchema,
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': cloud.PageChangelogSchema,
  'POST /rest/api/3/changelog/bulkfetch': cloud.BulkChangelogResponseSchema,
  'GET /rest/api/3/issue/{issueIdOrKey}/comment': cloud.PageOfCommentsSchema,
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': cloud.CommentSchema,
  'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}': cloud.CommentSchema,
  'GET /rest/api/3/issue/{issueIdOrKey}/editmeta': cloud.IssueUpdateMetadataSchema,
  'POST /rest/api/3/jql/parse': cloud.ParsedJqlQueriesSchema,
  'GET /rest/api/3/issueLink/{linkId}': cloud.IssueLinkSchema,
  'GET /rest/api/3/issueLinkType': cloud.IssueLinkTypesSchema,
  'GET /rest/api/3/project/search': cloud.PageProjectSchema,
  'GET /rest/api/3/project/{projectIdOrKey}': cloud.ProjectSchema,
  'GET /rest/api/3/mypermissions': cloud.PermissionsSchema,
  'GET /rest/api/3/myself': cloud.DashboardUserSchema,
  'GET /rest/api/3/user': cloud.DashboardUserSchema,
  'GET /rest/api/3/serverInfo': cloud.ServerInformationSchema,
  'GET /rest/agile/1.0/board/{boardId}': agile.BoardSchema,
  'GET /rest/agile/1.0/sprint/{sprintId}': agile.SprintSchema,
};

export const JIRA_JS_OPERATIONS = Object.keys(SCHEMAS);

/** What jira.js would say of an answer; undefined where it reads it, or has no schema for it. */
export function jiraJsProblem({ operation, status, responseBody }: Exchange): string | undefined {
  const schema = operation === null || status >= 300 ? undefined : SCHEMAS[operation];
  const result = schema?.safeParse(responseBody);
  return result && !result.success ? `${operation ?? ''}: ${result.error?.message ?? ''}` : undefined;
}

import * as z from 'zod';

/** Key of a status category; https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/ */
export const StatusCategory = z.enum(['new', 'indeterminate', 'done', 'undefined']).catch('undefined');

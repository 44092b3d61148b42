import type { Extension } from '../bridge/frame-session';
import type { Issue, Project } from './jira-queries';

export const toProjectClaim = ({ id, key, projectTypeKey }: Project) => ({ id, key, type: projectTypeKey });

/** What Jira tells a frame on an issue about where it stands. */
export const toIssueExtension = (type: string, { id, key, fields }: Issue): Extension => ({
  type,
  issue: { id, key, type: fields.issuetype.name, typeId: fields.issuetype.id },
  project: toProjectClaim(fields.project),
  location: window.location.href,
});

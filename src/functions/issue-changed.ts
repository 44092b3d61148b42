import { IssueEventSchema } from '#contract/issue-event';
import { noteIssueEvent } from '../usecases/progress/note-issue-event';
import type { EventPorts } from '../usecases/progress/ports';
import { noContent, type NoContent } from './no-content';

/**
 * Hears of every issue of the site that is created, changed or deleted. The app's own changes are left out by the
 * manifest and would do no harm: they are as true of Jira as others'.
 */
export const issueChangedFunction =
  (ports: EventPorts) =>
  async (payload: unknown): Promise<NoContent> => {
    const event = IssueEventSchema.safeParse(payload);
    if (!event.success) return noContent;
    const { issue, eventType, timestamp } = event.data;
    const { fields } = issue;
    await noteIssueEvent(ports, {
      issueId: issue.id,
      issueKey: issue.key,
      isDeleted: eventType === 'avi:jira:deleted:issue',
      at: timestamp,
      fields:
        fields === undefined
          ? undefined
          : {
              projectId: fields.project.id,
              issueTypeId: fields.issuetype.id,
              issueTypeName: fields.issuetype.name,
              statusName: fields.status.name,
              category: fields.status.statusCategory?.key ?? 'undefined',
            },
    });
    return noContent;
  };

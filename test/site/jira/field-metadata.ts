import { rest } from './jira-beans';
import { priorityBean, projectBean, typeBean, userBean } from './jira-beans';
import { PRIORITIES } from './default-fields';
import { screenFor } from './issue-screen';
import type { JiraCall } from './jira-call';
import type { Field, Issue, Project, ScreenField, WorkType } from './jira-model';

/** What a creation fills in by itself where nothing is said; `create-issue.ts` says with what. */
export const DEFAULTED_FIELDS: ReadonlySet<string> = new Set(['reporter', 'priority']);

const OPERATIONS: Readonly<Partial<Record<Field['kind'], readonly string[]>>> = {
  labels: ['add', 'set', 'remove'],
  links: ['add', 'copy'],
};

/** How createmeta and editmeta describe one field of a screen. */
export function fieldMetadata(
  call: JiraCall,
  project: Project,
  type: WorkType,
  { fieldId, required }: ScreenField,
): Record<string, unknown> | undefined {
  const field = call.site.catalogue.fields().find(({ id }) => id === fieldId);
  if (!field) return undefined;
  const allowedValues = allowed(call, project, type, field);
  return {
    required,
    schema: field.schema,
    name: field.name,
    key: field.id,
    hasDefaultValue: DEFAULTED_FIELDS.has(field.id),
    ...(field.id === 'reporter' ? { defaultValue: userBean(call.site, call.actor.accountId) } : {}),
    ...(field.id === 'priority' ? { defaultValue: priorityBean(call.site, '3') } : {}),
    operations: OPERATIONS[field.kind] ?? ['set'],
    ...(allowedValues ? { allowedValues } : {}),
  };
}

function allowed(call: JiraCall, project: Project, type: WorkType, field: Field): unknown[] | undefined {
  const { site } = call;
  switch (field.kind) {
    case 'project':
      return [projectBean(site, project)];
    case 'type':
      return [typeBean(site, project, type)];
    case 'priority':
      return PRIORITIES.map(({ id }) => priorityBean(site, id));
    case 'option':
      return field.options?.map((option) => ({
        self: rest(site, `customFieldOption/${option.id}`),
        ...option,
      }));
    case 'security':
      return project.securityLevels.map(({ id, name }) => ({
        self: rest(site, `securitylevel/${id}`),
        id,
        name,
      }));
    default:
      return undefined;
  }
}

/** An edit changes a type to another one of its level; other levels take a move. */
function typesLike(call: JiraCall, project: Project, type: WorkType): unknown[] {
  return project.workTypes
    .filter(({ removed, hierarchyLevel }) => !removed && hierarchyLevel === type.hierarchyLevel)
    .map((like) => typeBean(call.site, project, like));
}

export function editMeta(call: JiraCall, issue: Issue): Record<string, unknown> {
  const project = call.site.catalogue.getProject(issue.projectId);
  const type = call.site.catalogue.getWorkType(project, issue.typeId);
  return Object.fromEntries(
    screenFor(call, project, type)
      .filter(({ fieldId }) => fieldId !== 'project')
      .map((field) => {
        const metadata = fieldMetadata(call, project, type, field);
        const isType = field.fieldId === 'issuetype';
        return [
          field.fieldId,
          isType ? { ...metadata, allowedValues: typesLike(call, project, type) } : metadata,
        ];
      }),
  );
}

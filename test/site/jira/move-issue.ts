import type { JiraCall } from './jira-call';
import type { ChangeItem, Issue, Project } from './jira-model';
import { writeChange } from './write-change';

/** To the type of the same name, else to the first of the same level. What belongs to the old project is lost: parent, security level. */
export function moveIssue(call: JiraCall, issue: Issue, target: Project): Issue {
  const { catalogue, issues } = call.site;
  const source = catalogue.getProject(issue.projectId);
  const type = catalogue.getWorkType(source, issue.typeId);
  const candidates = target.workTypes.filter(({ hierarchyLevel }) => hierarchyLevel === type.hierarchyLevel);
  const newType = candidates.find(({ name }) => name === type.name) ?? candidates[0];
  if (!newType) throw new Error(`Jira stand-in: ${target.key} has no work type for ${issue.key}.`);
  const status = catalogue.getStatus(issue.statusId);
  const { security: _level, ...values } = issue.values;
  const moved: Issue = {
    ...issue,
    values,
    key: `${target.key}-${catalogue.nextNumber(target.id)}`,
    projectId: target.id,
    typeId: newType.id,
    statusId:
      target.statusIds.find((id) => catalogue.getStatus(id).category === status.category) ?? issue.statusId,
    parentId: null,
    updated: call.now,
  };
  const items: ChangeItem[] = [
    {
      field: 'project',
      fieldtype: 'jira',
      fieldId: 'project',
      from: source.id,
      fromString: source.name,
      to: target.id,
      toString: target.name,
    },
    { field: 'Key', fieldtype: 'jira', from: null, fromString: issue.key, to: null, toString: moved.key },
  ];
  writeChange(call, moved, items, () => {
    issues.rename(moved, issue.key);
  });
  return moved;
}

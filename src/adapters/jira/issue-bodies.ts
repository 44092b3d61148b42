import { PROPERTY_KEY } from '#domain/jira-publishing/issue-property';
import type { IssueEdit, NewIssue } from '../../usecases/publish/ports';
import { issueDocument } from './issue-document';

/** Fields of Jira's own that have a value and a place on the create screen. */
const ownFields = (
  fields: NewIssue['draft']['fields'],
  onScreen: readonly string[],
): NewIssue['draft']['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([id, value]) => value !== null && onScreen.includes(id)));

/** What an edit says: fields as they are to be, labels one by one so that others' stay, the property whole. */
export const editBody = (edit: IssueEdit) => {
  const { summary, description, issueTypeId, parentIssueId, fields, addLabels, removeLabels, property } =
    edit;
  const labels = [
    ...addLabels.map((label) => ({ add: label })),
    ...removeLabels.map((label) => ({ remove: label })),
  ];
  return {
    fields: {
      ...fields,
      ...(summary === undefined ? {} : { summary }),
      ...(description === undefined ? {} : { description: issueDocument(description) ?? null }),
      ...(issueTypeId === undefined ? {} : { issuetype: { id: issueTypeId } }),
      ...(parentIssueId === undefined ? {} : { parent: { id: parentIssueId } }),
    },
    ...(labels.length === 0 ? {} : { update: { labels } }),
    ...(property === undefined ? {} : { properties: [{ key: PROPERTY_KEY, value: property }] }),
  };
};

/** One element of a bulk request: fields where the create screen has them, the property always. */
export const elementOf = ({ draft, projectId, screen, link, parentIssueId }: NewIssue) => {
  const description = screen.description ? issueDocument(draft.description) : undefined;
  return {
    fields: {
      // What the app itself says comes last and wins, whatever a mapping chose.
      ...draft.defaults,
      ...ownFields(draft.fields, screen.fields),
      ...Object.fromEntries((screen.titles ?? []).map((id) => [id, draft.summary])),
      project: { id: projectId },
      issuetype: { id: draft.issueTypeId },
      summary: draft.summary,
      ...(screen.labels ? { labels: draft.labels } : {}),
      ...(description === undefined ? {} : { description }),
      ...(parentIssueId === null ? {} : { parent: { id: parentIssueId } }),
    },
    ...(screen.links && link !== null
      ? {
          update: {
            issuelinks: [
              {
                add: {
                  type: { id: link.linkTypeId },
                  [link.end === 'inward' ? 'inwardIssue' : 'outwardIssue']: { id: link.issueId },
                },
              },
            ],
          },
        }
      : {}),
    properties: [{ key: PROPERTY_KEY, value: draft.property }],
  };
};

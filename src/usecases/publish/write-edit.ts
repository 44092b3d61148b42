import { idOfOwnField, labelFamily } from '#domain/jira-publishing/field-texts';
import type { IssueDraft } from '#domain/jira-publishing/issue-draft';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { withoutFields, type EditPlan } from '#domain/jira-publishing/three-way';
import { findById } from '#domain/kernel/collection';
import type { IssueEdit, IssueWriter, WriteAnswer } from './ports';
import type { plansOf } from './publish-step';
import { ownValue } from '../../domain/kernel/own-value';

export interface PlannedEdit {
  readonly receipt: Receipt;
  readonly draft: IssueDraft;
  readonly issue: PresentIssue;
  readonly edit: EditPlan;
}

type Plans = ReturnType<typeof plansOf>;

/** The request for the fields that are to be written. */
const editOf = ({ draft, issue, edit }: PlannedEdit, plans: Plans): IssueEdit => {
  const writes = new Set(edit.write);
  const own = edit.write.flatMap((field) => idOfOwnField(field) ?? []);
  const wanted = new Set(draft.labels);
  const family = labelFamily(plans.setting.mapping);
  const parent = draft.parent === null ? undefined : findById(plans.quarter.receipts, draft.parent);
  const labels = writes.has('labels');
  return {
    issueId: issue.issueId,
    ...(writes.has('summary') ? { summary: draft.summary } : {}),
    ...(writes.has('description') ? { description: draft.description } : {}),
    ...(writes.has('type') ? { issueTypeId: draft.issueTypeId } : {}),
    ...(writes.has('parent') && parent !== undefined ? { parentIssueId: parent.issueId } : {}),
    ...(writes.has('property') ? { property: draft.property } : {}),
    fields: Object.fromEntries(own.map((id) => [id, ownValue(draft.fields, id) ?? null])),
    addLabels: labels ? draft.labels.filter((label) => !issue.labels.includes(label)) : [],
    removeLabels: labels ? issue.labels.filter((label) => family.has(label) && !wanted.has(label)) : [],
  };
};

/** Fields of the project that Jira names in its refusal: off the edit screen, or asking for a right of their own. */
const blamed = ({ write }: EditPlan, named: readonly string[]): readonly string[] =>
  write.filter((field) => named.includes(idOfOwnField(field) ?? ''));

export interface WrittenEdit {
  readonly answer: WriteAnswer<null>;
  /** What of the plan the answer is about. */
  readonly edit: EditPlan;
  /** Why fields were left out, in Jira's words; null: none was. */
  readonly left: string | null;
}

/**
 * Writes an edit. Jira refuses it whole for the sake of one field, so what it names of the project's own fields is left
 * out, once, and the rest is written: a field of the mapping costs no row.
 */
export const writeEdit = async (
  writer: IssueWriter,
  planned: PlannedEdit,
  plans: Plans,
): Promise<WrittenEdit> => {
  const { edit } = planned;
  const answer = await writer.edit(editOf(planned, plans));
  if (answer.kind !== 'rejected') return { answer, edit, left: null };
  const fields = blamed(edit, answer.fields);
  if (fields.length === 0) return { answer, edit, left: null };
  const rest = withoutFields(edit, fields);
  if (rest.write.length === 0) return { answer, edit: rest, left: answer.message };
  const again = await writer.edit(editOf({ ...planned, edit: rest }, plans));
  return { answer: again, edit: rest, left: answer.message };
};

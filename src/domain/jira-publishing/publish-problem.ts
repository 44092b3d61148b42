import type { CreateField } from './project-facts';
import type { RefusedRow } from '../entities/publishing/run/publish-run';

export type ProblemCode =
  | 'NO_PERMISSION'
  | 'TYPE_GONE'
  | 'FIELD_REQUIRED'
  | 'DEP_CYCLE'
  | 'TITLE_EMPTY'
  | 'TITLE_CUT'
  | 'TITLE_UNSAID'
  | 'LINK_TYPE_GONE'
  | 'LABELS_OFF_SCREEN'
  | 'DESCRIPTION_OFF_SCREEN'
  | 'LINKS_OFF_SCREEN'
  | 'PARENT_OFF_SCREEN'
  | 'PARENT_MISSING'
  | 'FIELD_OFF_SCREEN'
  | 'VALUE_GONE'
  | 'SPRINT_MISSING'
  | 'CHOICE_IGNORED';

/** A trouble of publishing, told before anything is written. */
export interface PublishProblem {
  readonly code: ProblemCode;
  /** A `problem` holds back its rows, a `warning` none. */
  readonly severity: 'problem' | 'warning';
  /** A fact about Jira. */
  readonly title: string;
  /** Why it matters. */
  readonly message: string;
  /** What to do. */
  readonly solution: string;
  readonly rows: readonly string[];
  /** For FIELD_REQUIRED: the field, and what a default may be. */
  readonly field:
    | (Pick<CreateField, 'input' | 'options'> & {
        readonly issueTypeId: string;
        readonly issueTypeName: string;
        readonly fieldId: string;
        readonly fieldName: string;
      })
    | null;
}

/** Rows that are held back, each with the first reason. */
export const heldBack = (problems: readonly PublishProblem[]): readonly RefusedRow[] => {
  const refused = new Map<string, RefusedRow>();
  for (const { code, severity, title, message, solution, rows } of problems) {
    if (severity === 'warning') continue;
    for (const row of rows) {
      if (!refused.has(row)) refused.set(row, { row, code, message: `${title}. ${message}`, solution });
    }
  }
  return [...refused.values()];
};

import type { JsonObject } from '../rest/json-reading';
import type { PermissionKey } from './permission-keys';

export type HierarchyLevel = -1 | 0 | 1;

export interface ScreenField {
  readonly fieldId: string;
  readonly required: boolean;
}

export interface WorkType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly hierarchyLevel: HierarchyLevel;
  /** The fields of the create and edit screen, in order. */
  readonly screen: readonly ScreenField[];
  /** Removed from the project's scheme: nothing can be created with it, old issues still name it. */
  readonly removed?: true;
}

export interface SecurityLevel {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: 'classic' | 'next-gen';
  readonly lead: string;
  readonly workTypes: readonly WorkType[];
  readonly statusIds: readonly string[];
  readonly grants: Readonly<Record<string, readonly PermissionKey[]>>;
  readonly securityLevels: readonly SecurityLevel[];
  /** Its administrators took the app's own role away: the app as itself sees nothing of it. */
  readonly isHiddenFromApp?: true;
}

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategoryKey;
  /** Team-managed projects own their statuses. */
  readonly projectId?: string;
}

export type StatusCategoryKey = 'undefined' | 'new' | 'indeterminate' | 'done';

export interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/** How a field's value is checked, stored and shown. */
export type FieldKind =
  | 'text'
  | 'adf'
  | 'number'
  | 'date'
  | 'labels'
  | 'option'
  | 'user'
  | 'priority'
  | 'sprint'
  | 'security'
  | 'parent'
  | 'links'
  | 'comments'
  | 'project'
  | 'type'
  | 'computed';

export interface Field {
  readonly id: string;
  readonly name: string;
  readonly kind: FieldKind;
  readonly schema: JsonObject;
  readonly clauseNames: readonly string[];
  readonly options?: readonly { readonly id: string; readonly value: string }[];
}

export interface Board {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly projectId: string;
}

export interface Sprint {
  readonly id: number;
  readonly boardId: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  readonly startDate: string;
  readonly endDate: string;
}

/** A stored issue. `values` holds field values as stored: account ids, option ids, ADF. */
export interface Issue {
  readonly id: number;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly parentId: number | null;
  readonly creator: string;
  readonly created: number;
  readonly updated: number;
  readonly values: JsonObject;
  /** Kept from the app as itself, which otherwise sees every issue. */
  readonly isHiddenFromApp?: true;
  /** Reads of many at once name it among their `issueErrors` for the time being. */
  readonly isInTrouble?: true;
}

/** `inward` blocks `outward`: the issue given as inwardIssue is the source of the link. */
export interface IssueLink {
  readonly id: number;
  readonly typeId: string;
  readonly inward: number;
  readonly outward: number;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly created: number;
  /** A document. */
  readonly body: unknown;
}

export interface ChangeItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId?: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

export interface Change {
  readonly id: number;
  readonly issueId: number;
  readonly author: string;
  readonly at: number;
  readonly items: readonly ChangeItem[];
}

/** An alias that the app's manifest declares with `jira:entityProperty`. */
export interface EntityPropertyAlias {
  readonly alias: string;
  readonly propertyKey: string;
  readonly path: string;
  readonly type: 'string' | 'text' | 'number' | 'date' | 'user';
}

import type { Json } from '../shared/json';

export type CardKind = 'objective' | 'epic' | 'spike' | 'enabler' | 'signal_test' | 'untyped';

/** An issue type chosen for a kind of card, with the label that says what the type cannot. */
export interface TypeChoice {
  readonly issueTypeId: string;
  /** Shown; ids decide. */
  readonly issueTypeName: string;
  /** `okra-spike` where the project has no type of that name; null otherwise. */
  readonly label: string | null;
}

export interface LinkChoice {
  readonly linkTypeId: string;
  readonly linkTypeName: string;
  /** The type's outward text says it the other way round: "depends on" instead of "blocks". */
  readonly reversed?: boolean;
}

/** How cards of this quarter become issues in one project. Its id is the project's id. */
export interface PublishMapping {
  readonly id: string;
  readonly types: Readonly<Record<CardKind, TypeChoice>>;
  /** Milestone to its objective; null: the site has no link types. */
  readonly contributes: LinkChoice | null;
  /** Prerequisite to dependent. */
  readonly blocks: LinkChoice | null;
  /** Values for required fields by issue type id and field id, as Jira wants them. */
  readonly defaults: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

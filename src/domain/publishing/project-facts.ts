import type { Json } from '../shared/json';
import type { LinkType } from './link-plan';
import type { IssueType } from './mapping-proposal';
import type { PublishScreen } from './publish-run';

/** What Jira says about the project, read as the publisher. */
export interface ProjectFacts {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly mayCreate: boolean;
  readonly mayLink: boolean;
  /** Only those that the publisher may create. */
  readonly issueTypes: readonly IssueType[];
  readonly linkTypes: readonly LinkType[];
  /** Create screens of the types that the mapping uses and that exist. */
  readonly screens: readonly CreateScreen[];
}

export interface CreateScreen {
  readonly issueTypeId: string;
  readonly fields: readonly CreateField[];
}

export interface CreateField {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly hasDefault: boolean;
  /** How a person gives a value; `none`: of a kind that we cannot offer. */
  readonly input: 'choice' | 'choices' | 'text' | 'number' | 'date' | 'none';
  readonly options: readonly { readonly name: string; readonly value: Json }[];
}

const has = (screen: CreateScreen, id: string): boolean => screen.fields.some((field) => field.id === id);

/** Which of our optional fields a create screen takes. */
export const publishScreen = (screen: CreateScreen): PublishScreen => ({
  issueTypeId: screen.issueTypeId,
  labels: has(screen, 'labels'),
  description: has(screen, 'description'),
  links: has(screen, 'issuelinks'),
});

/** Required fields that get no value from the card, the mapping or Jira itself. */
export const emptyRequiredFields = (
  screen: CreateScreen,
  defaults: Readonly<Record<string, Json>>,
): readonly CreateField[] =>
  screen.fields.filter(
    ({ id, required, hasDefault }) => required && !hasDefault && !GIVEN.has(id) && !(id in defaults),
  );

/** Filled from the card; the reporter is whoever publishes. */
const GIVEN: ReadonlySet<string> = new Set(['project', 'issuetype', 'summary', 'labels', 'reporter']);

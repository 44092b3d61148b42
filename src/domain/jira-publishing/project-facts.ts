import type { Json } from '../kernel/json';
import type { LinkType } from './link-plan';
import type { IssueType } from './mapping-proposal';
import { isMappable, type FieldInput } from '../entities/publishing/mapping/mappable-field';
import { chosenFields } from './mapped-fields';
import type { Sprint } from '../entities/publishing/run/sprint';
import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { PublishScreen } from '../entities/publishing/run/publish-run';

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
  /** Boards of the project that have sprints; none is asked for where no create screen has a sprint. */
  readonly boards: readonly Board[];
  /** Sprints of the board that the mapping chose, closed ones left out. */
  readonly sprints: readonly Sprint[];
}

export interface Board {
  readonly id: string;
  readonly name: string;
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
  readonly input: FieldInput;
  readonly options: readonly { readonly name: string; readonly value: Json }[];
}

const has = (screen: CreateScreen, id: string): boolean => screen.fields.some((field) => field.id === id);

/** Which of our optional fields a create screen takes. */
export const publishScreen = (screen: CreateScreen, mapping: PublishMapping): PublishScreen => ({
  issueTypeId: screen.issueTypeId,
  labels: has(screen, 'labels'),
  description: has(screen, 'description'),
  links: has(screen, 'issuelinks'),
  parent: has(screen, 'parent'),
  fields: [...chosenFields(mapping).keys()].filter((id) => has(screen, id)),
  titles: screen.fields.filter(({ input }) => input === 'title').map(({ id }) => id),
});

/** Filled from the card; the reporter is whoever publishes. */
const GIVEN: ReadonlySet<string> = new Set([
  'project',
  'issuetype',
  'summary',
  'labels',
  'reporter',
  'parent',
]);

/** Fields that Jira asks for and that neither the card nor Jira itself fills. */
const askedFields = ({ fields }: CreateScreen): readonly CreateField[] =>
  fields.filter(
    ({ id, required, hasDefault, input }) => required && !hasDefault && input !== 'title' && !GIVEN.has(id),
  );

/** Required fields for which the mapping may hold one value for every issue of the type. */
export const defaultableFields = (screen: CreateScreen): readonly CreateField[] =>
  askedFields(screen).filter((field) => isMappable('default', field));

/** Required fields that get no value from the card, the mapping or Jira itself. */
export const emptyRequiredFields = (
  screen: CreateScreen,
  defaults: Readonly<Record<string, Json>>,
): readonly CreateField[] => askedFields(screen).filter(({ id }) => !Object.hasOwn(defaults, id));

import type { Quarter } from '../quarter/quarter';
import type { IssueDraft } from './issue-draft';
import type { LinkPlan } from './link-plan';
import { isMappable } from '../entities/publishing/mapping/mappable-field';
import type { CreateField, ProjectFacts } from './project-facts';
import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { PublishProblem } from './publish-problem';

/** What a pre-flight looks at. */
export interface PublishCheck {
  readonly quarter: Quarter;
  readonly mapping: PublishMapping;
  readonly facts: ProjectFacts;
  readonly plan: LinkPlan;
  /** Only cards that are to become issues. */
  readonly drafts: readonly IssueDraft[];
}

type Told = Omit<PublishProblem, 'field'> & { readonly field?: PublishProblem['field'] };

/** The problem, unless it concerns no row. */
export const tell = ({ rows, ...problem }: Told): readonly PublishProblem[] =>
  rows.length === 0 ? [] : [{ field: null, ...problem, rows }];

export const rowsOf = (drafts: readonly IssueDraft[]): readonly string[] => drafts.map(({ row }) => row);

/** A field as a problem names it, with what a value may be: `none` where the mapping may hold none for it. */
export const fieldOf = (
  field: CreateField,
  issueTypeId: string,
  issueTypeName: string,
): NonNullable<PublishProblem['field']> => ({
  issueTypeId,
  issueTypeName,
  fieldId: field.id,
  fieldName: field.name,
  ...(isMappable('default', field)
    ? { input: field.input, options: field.options }
    : { input: 'none', options: [] }),
});

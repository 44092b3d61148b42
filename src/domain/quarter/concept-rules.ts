import type { EntityRules } from '../kernel/entity-rules';
import type { Change } from './change';
import type { AnyCommand, EditableConcept } from './command';
import type { Concept, Quarter } from './quarter';

export type ChangeOf<C extends Change['concept']> = Extract<Change, { readonly concept: C }>;

/** Commands that are decided where more than one entity is known. */
type DecidedByQuarter = `${EditableConcept}.remove` | 'member.join' | 'member.remove';

/** The commands that an entity decides, by the first part of their kind. */
export type CommandOf<C extends Concept> = Exclude<
  Extract<AnyCommand, { readonly kind: `${C}.${string}` }>,
  { readonly kind: DecidedByQuarter }
>;

/** All that an entity knows, as the quarter calls it. */
export type ConceptRules<C extends Concept> = EntityRules<Quarter, CommandOf<C>, ChangeOf<C>, Change>;

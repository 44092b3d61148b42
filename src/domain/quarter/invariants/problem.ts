import type { Refusal } from '../../kernel/refusal';
import type { EntityName } from '../quarter';

/** What keeps changes from happening: a rule with its own words, or something that builds on what they would take. */
export type Problem =
  | { readonly kind: 'rule'; readonly refusal: Refusal }
  | { readonly kind: 'built-on'; readonly concept: EntityName; readonly id: string; readonly name: string };

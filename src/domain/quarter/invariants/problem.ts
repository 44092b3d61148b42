import type { Refusal } from '../../kernel/refusal';
import type { Concept } from '../quarter';

/** What keeps changes from happening: a rule with its own words, or something that builds on what they would take. */
export type Problem =
  | { readonly kind: 'rule'; readonly refusal: Refusal }
  | { readonly kind: 'built-on'; readonly concept: Concept; readonly id: string; readonly name: string };

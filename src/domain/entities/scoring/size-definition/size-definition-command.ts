import type { Effort } from '../../milestones/milestone/effort';

/**
 * Writes what a size means; without a word and examples it has no meaning. What is left out stays as it stands.
 * `was`: what its writer saw of the parts that they write.
 */
export interface SizeDefinitionCommand {
  readonly kind: 'sizeDefinition.write';
  readonly size: Effort;
  readonly meaning?: string;
  readonly examples?: readonly string[];
  readonly was?: { readonly meaning?: string; readonly examples?: readonly string[] };
}

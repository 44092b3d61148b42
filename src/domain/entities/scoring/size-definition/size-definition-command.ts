import type { Effort } from '../../milestones/milestone/effort';

/** Writes what a size means; without a word and examples it has no meaning. */
export interface SizeDefinitionCommand {
  readonly kind: 'sizeDefinition.write';
  readonly size: Effort;
  readonly meaning: string;
  readonly examples: readonly string[];
}

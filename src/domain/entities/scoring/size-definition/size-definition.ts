import type { Effort } from '../../milestones/milestone/effort';

/** What S, M or L means here, with finished work as examples (I9). */
export interface SizeDefinition {
  readonly id: Effort;
  readonly meaning: string;
  readonly examples: readonly string[];
}

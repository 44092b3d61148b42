import type { Effort } from '../../milestones/milestone/effort';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** What S, M or L means here, with finished work as examples (I9). */
export interface SizeDefinition {
  readonly id: Effort;
  readonly meaning: string;
  readonly examples: readonly string[];
  /** ISO instant of the server at which its words were last changed; null: before that was kept. */
  readonly changedAt: string | null;
}

/** The part of a quarter that holds them. */
export interface SizeDefinitions {
  readonly sizeDefinitions: readonly SizeDefinition[];
}

export const sizeDefinitionCollection: EntityCollection<'sizeDefinition', SizeDefinition, 'sizeDefinitions'> =
  {
    entity: 'sizeDefinition',
    list: 'sizeDefinitions',
    order: byId,
    isRanked: false,
  };

import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { sizeDefinitionCollection, type SizeDefinition } from './size-definition';
import { sizeDefinitionLimits } from './size-definition-limits';

export const sizeDefinitionDefinition: EntityDefinition<'sizeDefinition', SizeDefinition, 'sizeDefinitions'> =
  {
    collection: sizeDefinitionCollection,
    limits: sizeDefinitionLimits,
    most: null,
    isNamedByCommand: false,
    refersTo: [],
    rights: {
      added: rights.team,
      removed: rights.team,
      moved: rights.nobody,
      edited: { meaning: rights.team, examples: rights.team, changedAt: rights.team },
    },
    words: { noun: 'size', object: 'the meaning of size', named: 'itself', held: '' },
    changes: plainChanges(sizeDefinitionCollection),
    wire: 'whole',
  };

import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { mappingCollection, type PublishMapping } from './publish-mapping';
import { mappingLimits } from './mapping-limits';

export const mappingDefinition: EntityDefinition<'mapping', PublishMapping, 'mappings'> = {
  collection: mappingCollection,
  limits: mappingLimits,
  most: null,
  isNamedByCommand: false,
  refersTo: [],
  rights: {
    // The first run keeps what it proposed.
    added: { who: ['facilitator', 'publisher'], fresh: true },
    removed: rights.freshLead,
    moved: rights.nobody,
    edited: {
      types: rights.freshLead,
      contributes: rights.freshLead,
      blocks: rights.freshLead,
      labels: rights.freshLead,
      described: rights.freshLead,
      fields: rights.freshLead,
      sprint: rights.freshLead,
      children: rights.freshLead,
      tasks: rights.freshLead,
      defaults: rights.freshLead,
    },
  },
  words: { noun: 'mapping', object: 'the Jira mapping', named: 'never', held: '' },
  changes: plainChanges(mappingCollection),
  wire: 'whole',
};

import { notOffered } from './mappable-field';
import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf } from '../../../kernel/entity-changes';
import { byFacilitators, type CommandDefinition } from '../../../kernel/command-definition';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { MappingCommand } from './mapping-command';
import type { PublishMapping, PublishMappings } from './publish-mapping';

interface Reads extends PublishMappings {
  readonly settings: { readonly projectId: string };
}

const choose: CommandDefinition<Reads, MappingCommand, EntityChange<'mapping', PublishMapping>> = {
  ...byFacilitators,
  decide: (quarter, { mapping }) => {
    if (mapping.id !== quarter.settings.projectId) {
      return refuse('OTHER_PROJECT', 'This choice of work types belongs to another space than the quarter.', {
        parameters: { project: mapping.id },
      });
    }
    const foreign = notOffered(mapping);
    if (foreign.length > 0) {
      return refuse(
        'FIELD_NOT_OFFERED',
        `OKRA does not fill ${foreign.join(', ')} this way. Choose among the fields that the page offers.`,
        { parameters: { fields: foreign.join(', ') } },
      );
    }
    const present = findById(quarter.mappings, mapping.id);
    if (present === undefined) return ok([addedOf('mapping', mapping)]);
    const { id: _id, ...wanted } = mapping;
    return ok(editsOf('mapping', present, wanted));
  },
};

export const mappingCommands = { 'mapping.choose': choose };

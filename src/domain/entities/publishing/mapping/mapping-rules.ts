import { notOffered } from '../../../jira-publishing/mappable-field';
import { findById } from '../../../kernel/collection';
import { ok } from '../../../kernel/result';
import type { Change } from '../../../quarter/change';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { addedOf, editsOf } from '../../../kernel/entity-changes';
import { openEntity } from '../../../quarter/entity-rules';
import { refuse } from '../../../kernel/refuse';

export const mappingRules: ConceptRules<'mapping'> = {
  ...openEntity('mapping'),
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
    return ok(editsOf('mapping', present, wanted) as readonly Change[]);
  },
};

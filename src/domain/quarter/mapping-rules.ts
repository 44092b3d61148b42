import { notOffered } from '../publishing/mappable-field';
import { findById } from '../shared/collection';
import { ok } from '../shared/result';
import type { Change } from './change';
import type { ConceptRules } from './concept-rules';
import { addedOf, editsOf } from './entity-changes';
import { openEntity } from './entity-rules';
import { refuse } from './refuse';

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

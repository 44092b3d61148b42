import { findById } from '../../../kernel/collection';
import { ok } from '../../../kernel/result';
import type { Change } from '../../../quarter/change';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { addedOf, editsOf, removedOf } from '../../../kernel/entity-changes';
import { openEntity } from '../../../quarter/entity-rules';
import { lines, oneOf, prose } from '../../../kernel/field-rule';
import { limits } from '../../../quarter/limits';

const size = oneOf('size', ['S', 'M', 'L'], 'I7');
const meaning = prose('meaning', limits.sizeDefinition.meaning.chars);
const examples = lines('examples', limits.sizeDefinition.examples.items);

export const sizeDefinitionRules: ConceptRules<'sizeDefinition'> = {
  ...openEntity('sizeDefinition'),
  decide: (quarter, command) => {
    const id = size(command.size, quarter);
    if (!id.ok) return id;
    const text = meaning(command.meaning, quarter);
    if (!text.ok) return text;
    const work = examples(command.examples, quarter);
    if (!work.ok) return work;
    const present = findById(quarter.sizeDefinitions, id.value);
    const wanted = { meaning: text.value, examples: work.value };
    const empty = text.value.trim() === '' && work.value.length === 0;
    if (present === undefined) {
      return ok(empty ? [] : [addedOf('sizeDefinition', { id: id.value, ...wanted })]);
    }
    if (empty) return ok([removedOf('sizeDefinition', present)]);
    return ok(editsOf('sizeDefinition', present, wanted) as readonly Change[]);
  },
};

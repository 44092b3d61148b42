import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, removedOf } from '../../../kernel/entity-changes';
import { publicEntity, type EntityRules } from '../../../kernel/entity-rules';
import { lines, oneOf, prose } from '../../../kernel/field-rule';
import { ok } from '../../../kernel/result';
import { sizeDefinitionCollection, type SizeDefinition, type SizeDefinitions } from './size-definition';
import type { SizeDefinitionCommand } from './size-definition-command';
import { sizeDefinitionLimits } from './size-definition-limits';

const size = oneOf('size', ['S', 'M', 'L'], 'I7');
const meaning = prose('meaning', sizeDefinitionLimits.meaning.chars);
const examples = lines('examples', sizeDefinitionLimits.examples.items);

export const sizeDefinitionRules: EntityRules<
  SizeDefinitions,
  SizeDefinitionCommand,
  EntityChange<'sizeDefinition', SizeDefinition>
> = {
  ...publicEntity(sizeDefinitionCollection),
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
    return ok(editsOf('sizeDefinition', present, wanted));
  },
};

import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, findChanged, refuseChanged, removedOf } from '../../../kernel/entity-changes';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import { lines, oneOf, prose } from '../../../kernel/field-rule';
import { ok } from '../../../kernel/result';
import type { SizeDefinition, SizeDefinitions } from './size-definition';
import type { SizeDefinitionCommand } from './size-definition-command';
import { sizeDefinitionLimits } from './size-definition-limits';

const size = oneOf('size', ['S', 'M', 'L'], 'I7');
const meaning = prose('meaning', sizeDefinitionLimits.meaning.chars);
const examples = lines('examples', sizeDefinitionLimits.examples.items);

const write: CommandDefinition<
  SizeDefinitions,
  SizeDefinitionCommand,
  EntityChange<'sizeDefinition', SizeDefinition>
> = {
  ...byMembers,
  decide: (quarter, command, { at }) => {
    const id = size(command.size, quarter);
    if (!id.ok) return id;
    const present = findById(quarter.sizeDefinitions, id.value);
    const text = meaning(command.meaning ?? present?.meaning ?? '', quarter);
    if (!text.ok) return text;
    const work = examples(command.examples ?? present?.examples ?? [], quarter);
    if (!work.ok) return work;
    const wanted = { meaning: text.value, examples: work.value };
    const changed = findChanged(present ?? { meaning: '', examples: [] }, command.was ?? {}, wanted);
    if (changed !== undefined) return refuseChanged('size', changed);
    const empty = text.value.trim() === '' && work.value.length === 0;
    if (present === undefined) {
      return ok(empty ? [] : [addedOf('sizeDefinition', { id: id.value, ...wanted, changedAt: at })]);
    }
    if (empty) return ok([removedOf('sizeDefinition', present)]);
    const edits = editsOf('sizeDefinition', present, wanted);
    // Saying the same once more changes nothing, and no size is looked at again for it (S3-16).
    return ok(edits.length === 0 ? [] : editsOf('sizeDefinition', present, { ...wanted, changedAt: at }));
  },
};

export const sizeDefinitionCommands = { 'sizeDefinition.write': write };

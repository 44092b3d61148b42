import type { NewCommand } from '../sync/new-command';
import type { EditableEntity } from './editable-entity';

interface TextPlace {
  readonly concept: EditableEntity;
  readonly target: string;
  readonly field: string;
}

/**
 * The command that puts a text into a field, for somebody who saw another one there. The field's name is checked by the
 * domain; TypeScript cannot tie a computed key to its concept's fields.
 */
export const textEdit = ({ concept, target, field }: TextPlace, text: string, was: string): NewCommand =>
  concept === 'quarter'
    ? { kind: 'quarter.edit', changes: { [field]: text }, was: { [field]: was } }
    : { kind: `${concept}.edit`, target, changes: { [field]: text }, was: { [field]: was } };

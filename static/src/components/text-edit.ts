import type { Refusal } from '#domain/kernel/refusal';
import { ownValue } from '#domain/kernel/own-value';
import type { NewCommand } from '../sync/new-command';
import type { QuarterState } from '../sync/quarter-state';
import type { EditableEntity } from './editable-entity';
import { findAuthor } from './find-author';
import { componentWords } from './words/component-words';

/** Where a text stands. */
export interface TextPlace {
  readonly concept: EditableEntity;
  readonly target: string;
  readonly field: string;
}

/** The command that writes a text over another. */
// The field's name is checked by the domain; TypeScript cannot tie a computed key to its concept's fields.
export const editOf = ({ concept, target, field }: TextPlace, text: string, was: string): NewCommand =>
  concept === 'quarter'
    ? { kind: 'quarter.edit', changes: { [field]: text }, was: { [field]: was } }
    : { kind: `${concept}.edit`, target, changes: { [field]: text }, was: { [field]: was } };

/** What stands there now, where a refusal says so. */
export const presentText = (refusal: Refusal, field: string): string | undefined => {
  const present = ownValue(refusal.present, field);
  return typeof present === 'string' ? present : undefined;
};

/** Who changed it meanwhile, in a sentence. */
export const changedBy = ({ entries, names }: QuarterState, target: string, field: string): string => {
  const author = findAuthor(entries, target, field);
  const name = author === null ? undefined : ownValue(names, author);
  return componentWords.changedBy(name);
};

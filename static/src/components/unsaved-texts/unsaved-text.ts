import { ownValue } from '#domain/kernel/own-value';
import type { EditableEntity } from '../editable-entity';

/** A text that its writer could not bring into the quarter, kept until they put it back or throw it away. */
export interface UnsavedText {
  readonly concept: EditableEntity;
  readonly target: string;
  readonly field: string;
  /** What the text is: "Title of O1". */
  readonly label: string;
  readonly text: string;
  /** What happened, and by whom. */
  readonly reason: string;
}

const PARTS = ['concept', 'target', 'field', 'label', 'text', 'reason'];

const isUnsavedText = (value: unknown): value is UnsavedText =>
  typeof value === 'object' &&
  value !== null &&
  PARTS.every((part) => typeof ownValue(value as Readonly<Record<string, unknown>>, part) === 'string');

/** What a tab kept of them; whatever else stands there is none. */
export const readUnsavedTexts = (kept: string | null): readonly UnsavedText[] => {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isUnsavedText) : [];
  } catch {
    return [];
  }
};

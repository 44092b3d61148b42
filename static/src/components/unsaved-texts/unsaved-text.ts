import { ownValue } from '#domain/kernel/own-value';
import type { LostText } from '../../ui/lost-text';
import type { EditableEntity } from '../editable-entity';

/** A text that its writer could not bring into the quarter, kept until they put it back, park it or throw it away. */
export interface UnsavedText {
  /** Null: it has no field to go back to, being a line that was never there or an answer that came too late. */
  readonly concept: EditableEntity | null;
  readonly target: string;
  readonly field: string;
  /** What the text is: "Title of O1". */
  readonly label: string;
  readonly text: string;
  /** What happened, and by whom. */
  readonly reason: string;
}

const PARTS = ['target', 'field', 'label', 'text', 'reason'];

const isUnsavedText = (value: unknown): value is UnsavedText => {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Readonly<Record<string, unknown>>;
  const concept = ownValue(parts, 'concept');
  return (
    (concept === null || typeof concept === 'string') &&
    PARTS.every((part) => typeof ownValue(parts, part) === 'string')
  );
};

/** A text without a field: told apart by what it was to be. */
export const looseText = ({ label, text, reason }: LostText): UnsavedText => ({
  concept: null,
  target: label,
  field: '',
  label,
  text,
  reason,
});

/** What a tab kept of them; whatever else stands there is none. */
export const readUnsavedTexts = (kept: string | null): readonly UnsavedText[] => {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isUnsavedText) : [];
  } catch {
    return [];
  }
};

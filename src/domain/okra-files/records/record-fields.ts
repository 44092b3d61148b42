import type { Json } from '../../kernel/json';
import type { EntityName } from '../../quarter/quarter';
import type { RecordField } from './record-kind';

const plain =
  (as: 'text' | 'lines' | 'number' | 'day' | 'week' | 'yes', blank: Json) =>
  (label: string, field: string): RecordField => ({ label, field, form: { as }, blank });
/** Prose, as it was typed. */
export const text = plain('text', '');
/** A list of texts, one a line. */
export const lines = plain('lines', []);
/** A number. */
export const number = plain('number', null);
/** A week of the quarter. */
export const week = plain('week', null);
/** Yes or no. */
export const yes = plain('yes', false);
/** One of some words; with names of their own where these are given. */
export const words = (
  label: string,
  field: string,
  all: readonly string[] | Readonly<Record<string, string>>,
  blank: Json,
): RecordField => ({
  label,
  field,
  form: {
    as: 'word',
    words: Array.isArray(all)
      ? Object.fromEntries(all.map((word: string) => [word, word]))
      : (all as Readonly<Record<string, string>>),
  },
  blank,
});
/** The words of a type, all of them: one that it gains later is asked for here, and lost in no file. */
export const every = <W extends string>(all: Readonly<Record<W, true>>): readonly string[] =>
  Object.keys(all);
/** Another thing. */
export const ref = (label: string, field: string, to: EntityName): RecordField => ({
  label,
  field,
  form: { as: 'ref', to },
  blank: null,
});
/** Other things, one a line. */
export const refs = (label: string, field: string, to: EntityName): RecordField => ({
  label,
  field,
  form: { as: 'refs', to },
  blank: [],
});
/** A field that tells the thing from others that are called the same. */
export const telling = (field: RecordField): RecordField => ({ ...field, isOfIdentity: true });
/** The same, without which there is no such thing. */
export const needed = (field: RecordField): RecordField => ({ ...field, isOfIdentity: true, isNeeded: true });

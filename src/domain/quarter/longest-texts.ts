import { allOf } from './collections';
import { CONCEPTS, definitionOf } from './entity-definitions';
import type { EntityName, Quarter } from './quarter';

/** One of the texts of a quarter, and where it stands. */
export interface LongText {
  readonly concept: EntityName;
  readonly thing: { readonly id: string };
  readonly field: string;
  /** The field as messages name it. */
  readonly label: string;
  readonly text: string;
  /** In characters of JSON, as they count for the budget. */
  readonly length: number;
}

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : [];
};

/** The longest texts of a quarter that people wrote: what to shorten where it is full. Lines of a list are texts of their own. */
export const longestTexts = (quarter: Quarter, most: number): readonly LongText[] => {
  const found = CONCEPTS.flatMap((concept) => {
    const limited = Object.entries<{ readonly label: string } | null>(definitionOf(concept).limits).flatMap(
      ([field, limit]) =>
        // Places in the order and what is of free form were never written by anybody.
        limit === null || field === 'rank' || 'json' in limit ? [] : [{ field, label: limit.label }],
    );
    return allOf(quarter, concept).flatMap((thing) => {
      const values = new Map<string, unknown>(Object.entries(thing));
      return limited.flatMap(({ field, label }) =>
        stringsOf(values.get(field)).map((text) => ({ concept, thing, field, label, text })),
      );
    });
  });
  return found
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, most)
    .map((one) => ({ ...one, length: JSON.stringify(one.text).length }));
};

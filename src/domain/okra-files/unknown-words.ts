import { TYPE_NAMES } from '../entities/milestones/milestone/type-name';
import type { ImportSource } from '../quarter/import-source';
import { readSource } from './read-source';
import { isBlank, parseBusinessValue, parseEffort, parseType, parseUxValue } from './scales';

/** The fields whose values are steps of a scale. */
export type ScaleKey = 'type' | 'effort' | 'businessValue' | 'uxValue';

/** A word that stands where a step of a scale should, and is none. */
export interface UnknownWord {
  readonly key: ScaleKey;
  readonly word: string;
  /** How often it stands there. */
  readonly count: number;
}

const PARSERS: Readonly<Record<ScaleKey, (text: string) => unknown>> = {
  type: parseType,
  effort: parseEffort,
  businessValue: parseBusinessValue,
  uxValue: parseUxValue,
};

const isScale = (key: string | undefined): key is ScaleKey =>
  key !== undefined && Object.hasOwn(PARSERS, key);

/** The steps of each scale, as files write them and a person may choose them for a word. */
export const SCALE_STEPS: Readonly<Record<ScaleKey, readonly string[]>> = {
  type: Object.values(TYPE_NAMES),
  effort: ['S', 'M', 'L'],
  businessValue: ['$', '$$', '$$$'],
  uxValue: ['♥', '♥♥', '♥♥♥'],
};

/** A value that is longer is a text, of which nobody says a meaning for all rows. */
const LONGEST_WORD = 60;

/**
 * The words of a file that no scale knows, the most frequent first: somebody may say once, for all rows, what each means
 * (`ImportSource.meanings`). What was said so far changes nothing in the answer.
 */
export const unknownWords = (source: ImportSource): readonly UnknownWord[] => {
  const { meanings: _, ...asWritten } = source;
  const found = new Map<string, UnknownWord>();
  for (const { sort, fields } of readSource(asWritten).cards) {
    if (sort !== 'milestone') continue;
    for (const { key, value } of fields) {
      const word = value.trim();
      if (!isScale(key) || word.length > LONGEST_WORD || isBlank(word) || PARSERS[key](word) !== undefined)
        continue;
      const id = `${key} ${word}`;
      found.set(id, { key, word, count: (found.get(id)?.count ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
};

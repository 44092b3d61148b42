import type { BlockLine } from './block-line';
import { findFieldKey } from './field-key';
import type { Place } from './import-note';
import type { ReadField } from './read-card';

/** Fields that may follow another one on the same line after a comma: `Color: Yellow (Experiment), Skills: Design`. */
const SAME_LINE = /,\s?(Skills|Notes|Color|Colour)\s?:\s/i;

/** The fields of one line: mostly one. */
export const lineFields = (line: BlockLine, place: Place): readonly ReadField[] => {
  const { label, key, value } = line;
  const split = key === 'colour' ? SAME_LINE.exec(value) : null;
  if (split?.[1] === undefined) return [{ key, label, value: value.trimEnd(), place }];
  const from = split.index + split[0].length;
  const next = {
    ...line,
    label: split[1],
    key: findFieldKey(split[1]),
    value: value.slice(from).trimStart(),
  };
  return [
    { key, label, value: value.slice(0, split.index), place },
    ...lineFields(next, { ...place, column: place.column + from }),
  ];
};

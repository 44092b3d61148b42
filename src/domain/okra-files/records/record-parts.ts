import { ownValue } from '../../kernel/own-value';
import { sameJson, type Json } from '../../kernel/json';
import type { RecordKind, Values } from './record-kind';

/** A field of a thing, or a part of one: `result.seen`; null: nothing is said of it. */
export const partOf = (thing: Values, path: string): Json => {
  const [field = '', part] = path.split('.');
  const value = ownValue(thing, field) ?? null;
  return part === undefined ? value : (ownValue((value ?? undefined) as Values | undefined, part) ?? null);
};

/** Whether a thing is one that such records tell of. */
export const isOfKind = ({ fixed = {} }: RecordKind, thing: Values): boolean =>
  Object.entries(fixed).every(([field, value]) => value === null || sameJson(ownValue(thing, field), value));

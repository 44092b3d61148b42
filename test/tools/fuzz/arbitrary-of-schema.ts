import fc from 'fast-check';
import { arbitraryText } from './arbitrary-text';

/** As much of JSON Schema as zod says of the contract. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** Lists of more members say nothing new, and take their time. */
const MOST_MEMBERS = 4;
const DAY = /^\d{4}-\d\d-\d\d$/;

const textOf = (schema: Schema, known: readonly string[]): fc.Arbitrary<string> => {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const fits = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (format !== 'date' || DAY.test(text)) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text));
  const fitting = known.filter(fits);
  const free =
    format === 'date' ? fc.constantFrom('2026-01-05', '2026-04-06', '1970-01-01', '9999-12-27') : undefined;
  const matching =
    pattern === undefined ? undefined : fc.constantFrom('x', '1', 'a-b', ...fitting).filter(fits);
  return fc.oneof(
    {
      weight: 5,
      arbitrary: free ?? (fitting.length === 0 ? arbitraryText.filter(fits) : fc.constantFrom(...fitting)),
    },
    { weight: 3, arbitrary: free ?? matching ?? arbitraryText.filter(fits) },
  );
};

const numberOf = ({ type, minimum = -1e6, maximum = 1e6 }: Schema): fc.Arbitrary<number> => {
  const [min, max] = [Math.max(minimum, -1e15), Math.min(maximum, 1e15)];
  const few = fc.integer({ min: Math.ceil(min), max: Math.min(Math.ceil(min) + 20, max) });
  if (type === 'integer') return fc.oneof(few, fc.integer({ min: Math.ceil(min), max: Math.floor(max) }));
  return fc.oneof(few, fc.double({ min, max, noNaN: true }));
};

const recordOf = (schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, of]) => [name, arbitraryOf(of, known)]),
  );
  const own = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  if (typeof additionalProperties !== 'object') return own;
  const more = fc.dictionary(arbitraryText, arbitraryOf(additionalProperties, known), { maxKeys: 3 });
  return fc.tuple(more, own).map(([some, all]) => ({ ...some, ...all }));
};

const arbitraryOf = (schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => arbitraryOf(one, known)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return recordOf(schema, known);
    case 'array': {
      const { items = {}, minItems = 0, maxItems = MOST_MEMBERS } = schema;
      const maxLength = Math.max(minItems, Math.min(maxItems, MOST_MEMBERS));
      return fc.array(arbitraryOf(items, known), { minLength: minItems, maxLength });
    }
    case 'string':
      return textOf(schema, known);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

/** Values that a schema takes. `known`: texts that mean something where they go, and stand wherever they fit. */
export const arbitraryOfSchema = (schema: unknown, known: readonly string[]): fc.Arbitrary<unknown> =>
  arbitraryOf(schema as Schema, known);

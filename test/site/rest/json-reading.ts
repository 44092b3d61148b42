/** Narrowing of parsed JSON: each answers undefined where the value is something else. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function asArray(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Ids travel as strings and as numbers. */
export function asId(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A list of strings; undefined where any member is something else. */
export function asStrings(value: unknown): readonly string[] | undefined {
  const list = asArray(value);
  return list?.every((member) => typeof member === 'string') ? list : undefined;
}

export interface EntityIndex {
  readonly name: string;
  readonly range: readonly string[];
  readonly partition: readonly string[];
}

/** Custom entities as `app.storage.entities` of the manifest declares them. */
export interface EntitySchema {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
  readonly indexes: readonly EntityIndex[];
}

type DeclaredIndex = string | { name: string; range: string[]; partition?: string[] };

export interface DeclaredEntity {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, { readonly type: string }>>;
  readonly indexes?: readonly DeclaredIndex[];
}

export function readEntitySchemas(declared: readonly DeclaredEntity[]): ReadonlyMap<string, EntitySchema> {
  return new Map(
    declared.map(({ name, attributes = {}, indexes = [] }) => [
      name,
      {
        name,
        attributes,
        indexes: indexes.map((index) =>
          typeof index === 'string'
            ? { name: index, range: [index], partition: [] }
            : { name: index.name, range: index.range, partition: index.partition ?? [] },
        ),
      },
    ]),
  );
}

const accepts: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.length > 0,
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  any: (value) => value !== null,
};

/** Names the first attribute whose value has another type than declared. */
export function findWrongAttribute(schema: EntitySchema, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return '(the value is no object)';
  return Object.entries(value).find(([name, member]) => {
    const type = schema.attributes[name]?.type;
    return type === undefined || accepts[type]?.(member) !== true;
  })?.[0];
}

import { CONCEPTS, definitionOf } from '#domain/quarter/entity-definitions';
import type { EntityName, ListNames, Quarter } from '#domain/quarter/quarter';
import * as z from 'zod';
import { entitySchemas, SettingsSchema, StoredId } from './entities';
import type { Holds, TypeEquality } from './type-equality';
import { list } from './list';

type Lists = {
  readonly [C in EntityName as ListNames[C]]: z.ZodReadonly<z.ZodArray<(typeof entitySchemas)[C]>>;
};

const listOf = (concept: EntityName) => list<z.ZodType>(entitySchemas[concept]);

/** A whole quarter, with a list for every entity: what `quarter.open` answers and what a snapshot holds. */
export const QuarterSchema = z.object({
  id: StoredId,
  settings: SettingsSchema,
  // Which name meets which schema is correlated, which a map over a list does not carry.
  ...(Object.fromEntries(
    CONCEPTS.map((concept) => [definitionOf(concept).collection.list, listOf(concept)]),
  ) as unknown as Lists),
});
type _Quarter = Holds<TypeEquality<Quarter, z.output<typeof QuarterSchema>>>;

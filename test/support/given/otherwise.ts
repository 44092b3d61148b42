import type { ListNames, EntityName, EntityTypes, Quarter } from '#domain/quarter/quarter';

type List = ListNames[EntityName];
type ThingOf<L extends List> = {
  [C in EntityName]: ListNames[C] extends L ? EntityTypes[C] : never;
}[EntityName];

const mapped = <L extends List>(
  quarter: Quarter,
  list: L,
  change: (thing: ThingOf<L>) => ThingOf<L>,
): Quarter => ({
  ...quarter,
  [list]: (quarter[list] as unknown as readonly ThingOf<L>[]).map(change),
});

/** The quarter with one thing of a list otherwise. */
export const where = <L extends List>(
  quarter: Quarter,
  list: L,
  id: string,
  changes: Partial<ThingOf<L>>,
): Quarter => mapped(quarter, list, (thing) => (thing.id === id ? { ...thing, ...changes } : thing));

/** The quarter with all things of a list otherwise. */
export const everyOne = <L extends List>(quarter: Quarter, list: L, changes: Partial<ThingOf<L>>): Quarter =>
  mapped(quarter, list, (thing) => ({ ...thing, ...changes }));

/** The quarter without some things of a list; none named: without all of them. */
export const without = (quarter: Quarter, list: List, ...ids: readonly string[]): Quarter => ({
  ...quarter,
  [list]: quarter[list].filter(({ id }) => ids.length > 0 && !ids.includes(id)),
});

import type { EntityName, Quarter } from '../../quarter/quarter';
import { allOf } from '../../quarter/collections';
import { foldedTitle, singleLine } from '../../kernel/folded-title';
import { ownValue } from '../../kernel/own-value';
import type { Json } from '../../kernel/json';

type Named = Readonly<Record<string, Json>> & { readonly id: string };

/** A field that is a text; empty: it is none. */
export const textOf = (thing: Readonly<Record<string, Json>>, field: string): string => {
  const value = ownValue(thing, field);
  return typeof value === 'string' ? value : '';
};

/** What a thing is called where another one names it; a key result without a text by its number. */
export const nameOf = (thing: Named): string => {
  const name = ['title', 'text', 'name']
    .map((field) => ownValue(thing, field))
    .find((value) => typeof value === 'string');
  const line = singleLine(typeof name === 'string' ? name : '');
  return line === '' && typeof thing['ordinal'] === 'number' ? `KR${String(thing['ordinal'])}` : line;
};

/** A name with the id behind it. */
export const WITH_ID = /^(.*?) ?\[([^\s[\]]{1,100})\]$/u;

/** How things of a quarter are named in a file: by their names, and with the id behind where that names several or none. */
export const thingNames = (quarter: Quarter): ((concept: EntityName, id: string) => string) => {
  const known = new Map<EntityName, ReadonlyMap<string, string>>();
  const namesOf = (concept: EntityName): ReadonlyMap<string, string> => {
    const made = known.get(concept);
    if (made !== undefined) return made;
    const things = allOf(quarter, concept) as unknown as readonly Named[];
    const counts = new Map<string, number>();
    for (const thing of things) {
      const folded = foldedTitle(nameOf(thing));
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
    const names = new Map(
      things.map((thing): [string, string] => {
        const name = nameOf(thing);
        const isPlain = name !== '' && counts.get(foldedTitle(name)) === 1 && !WITH_ID.test(name);
        return [thing.id, isPlain ? name : `${name} [${thing.id}]`.trimStart()];
      }),
    );
    known.set(concept, names);
    return names;
  };
  return (concept, id) => namesOf(concept).get(id) ?? '';
};

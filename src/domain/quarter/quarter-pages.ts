import { allOf } from './collections';
import { emptyQuarter } from './empty-quarter';
import { CONCEPTS, definitionOf } from './entity-definitions';
import type { EntityName, Entity, Quarter } from './quarter';
import { sizeOfThing } from './quarter-size';

/**
 * Characters of JSON of a page, a quarter of what a quarter may hold. An answer has 5 MB at most: whatever the letters are,
 * these have 4.5 MB as they stand, and 4 MB deflated and in base64.
 */
export const PAGE_CHARACTERS = 1_500_000;

interface Placed {
  readonly concept: EntityName;
  readonly thing: Entity;
}

const pageOf = (quarter: Quarter, placed: readonly Placed[]): Quarter =>
  CONCEPTS.reduce<Quarter>(
    (page, concept) => {
      const things = placed.flatMap((one) => (one.concept === concept ? [one.thing] : []));
      return things.length === 0 ? page : { ...page, [definitionOf(concept).collection.list]: things };
    },
    emptyQuarter(quarter.id, quarter.settings),
  );

/**
 * A quarter in parts, each of them a quarter with the same settings and some of its things: for answers that may not
 * have it whole. The same quarter is always cut alike; each page holds at least one thing.
 */
export const pagesOf = (quarter: Quarter): readonly Quarter[] => {
  const pages: Placed[][] = [[]];
  let room = PAGE_CHARACTERS;
  for (const concept of CONCEPTS) {
    for (const thing of allOf(quarter, concept)) {
      const size = sizeOfThing(thing);
      const isFull = size > room && (pages.at(-1)?.length ?? 0) > 0;
      if (isFull) {
        pages.push([]);
        room = PAGE_CHARACTERS;
      }
      pages.at(-1)?.push({ concept, thing });
      room -= size;
    }
  }
  return pages.map((placed) => pageOf(quarter, placed));
};

/** What `pagesOf` cut: its pages in their order make the quarter again. */
export const joinPages = (first: Quarter, others: readonly Quarter[]): Quarter =>
  CONCEPTS.reduce<Quarter>(
    (whole, concept) => ({
      ...whole,
      [definitionOf(concept).collection.list]: [first, ...others].flatMap((page) => allOf(page, concept)),
    }),
    first,
  );

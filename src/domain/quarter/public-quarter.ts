import { allOf } from './collections';
import { CONCEPTS, definitionOf } from './entity-definitions';
import type { Quarter } from './quarter';

/**
 * A quarter as it leaves the server, the same for every reader, and the same for every member: secrets are not in it at all before their reveal, and
 * what else is hidden (digests, who called) the entities say. The very same quarter where nothing is.
 *
 * @param isMember whoever reads has joined; to others it is not told who is away
 */
export const publicQuarter = (quarter: Quarter, isMember: boolean): Quarter =>
  CONCEPTS.reduce<Quarter>((told, concept) => {
    const { wire, collection } = definitionOf(concept);
    const all = allOf(quarter, concept);
    if (wire === 'whole' || all.length === 0) return told;
    const { thing = (one) => one, isShown = () => true, isForMembers = false } = wire;
    if (isForMembers && !isMember) return { ...told, [collection.list]: [] };
    return {
      ...told,
      [collection.list]: all.filter((one) => isShown(one, quarter)).map((one) => thing(one)),
    };
  }, quarter);

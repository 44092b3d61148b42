/**
 * Which things a pair takes, as ids by pair in the order of the pairs: dealt in turn, so that each has a pair and no pair
 * more than one above another. With more pairs than things, several sit at one.
 */
export const dealtToPairs = (
  pairs: readonly (readonly string[])[],
  things: readonly string[],
): readonly (readonly string[])[] =>
  pairs.map((_, pair) =>
    pairs.length > things.length
      ? things.filter((_id, at) => at === pair % things.length)
      : things.filter((_id, at) => at % pairs.length === pair),
  );

/**
 * Which objectives a pair takes, as ids by pair in the order of the pairs: dealt in turn, so that each has a pair and no pair
 * more than one above another. With more pairs than objectives, several sit at one.
 */
export const sharedObjectives = (
  pairs: readonly (readonly string[])[],
  objectives: readonly string[],
): readonly (readonly string[])[] =>
  pairs.map((_, pair) =>
    pairs.length > objectives.length
      ? objectives.filter((_id, at) => at === pair % objectives.length)
      : objectives.filter((_id, at) => at % pairs.length === pair),
  );

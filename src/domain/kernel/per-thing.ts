/**
 * What is computed of a thing alone, once for as long as it is the same object: things of a quarter are replaced where
 * they change, so that a change of one card costs the answer about one card.
 */
export const perThing = <T extends object, R>(compute: (thing: T) => R): ((thing: T) => R) => {
  const known = new WeakMap<T, { readonly answer: R }>();
  return (thing) => {
    const had = known.get(thing);
    if (had !== undefined) return had.answer;
    const answer = compute(thing);
    known.set(thing, { answer });
    return answer;
  };
};

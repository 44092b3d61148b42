import { dealtToPairs } from '#domain/views/sessions/dealt-to-pairs';
import { useQuarterState } from '../../../sync/quarter-context';

type Pair = readonly string[];

interface Dealt {
  /** The pairs that have a thing; none: there are no pairs. */
  readonly pairsAt: (thing: string) => readonly Pair[];
  readonly isOwn: (thing: string) => boolean;
  /** What one's own pair has comes first, each part in its order. */
  readonly ownFirst: <T>(list: readonly T[], thingOf: (one: T) => string) => readonly T[];
}

/** Which pair looks at which things: dealt in turn. */
export const useDealt = (pairs: readonly Pair[], things: readonly string[]): Dealt => {
  const me = useQuarterState((state) => state.me.member);
  const dealt = dealtToPairs(pairs, things);
  const pairsAt = (thing: string): readonly Pair[] =>
    pairs.filter((_, pair) => dealt[pair]?.includes(thing) === true);
  const isOwn = (thing: string): boolean => me !== null && pairsAt(thing).some((pair) => pair.includes(me));
  return {
    pairsAt,
    isOwn,
    ownFirst: (list, thingOf) =>
      list.toSorted((a, b) => Number(isOwn(thingOf(b))) - Number(isOwn(thingOf(a)))),
  };
};

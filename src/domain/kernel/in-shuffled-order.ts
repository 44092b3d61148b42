import { hash32 } from './short-hash';

/**
 * The same things in an order that says nothing of who wrote them or when, and is the same whoever asks.
 *
 * @param seed stored with what is shuffled
 */
export const inShuffledOrder = <T extends { readonly id: string }>(things: readonly T[], seed: string): T[] =>
  things
    .map((thing) => ({ thing, at: hash32(`${seed} ${thing.id}`) }))
    .toSorted((a, b) => a.at - b.at || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing);

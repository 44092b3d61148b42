/** FNV-1a with a last mixing step: enough to spread a handful of ids, and the same everywhere. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/**
 * The same things in an order that says nothing of who wrote them or when, and is the same whoever asks.
 *
 * @param seed stored with what is shuffled
 */
export const inShuffledOrder = <T extends { readonly id: string }>(things: readonly T[], seed: string): T[] =>
  things
    .map((thing) => ({ thing, at: hash(`${seed} ${thing.id}`) }))
    .toSorted((a, b) => a.at - b.at || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing);

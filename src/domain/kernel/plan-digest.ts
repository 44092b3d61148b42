/** A card in its weeks, as far as a plan is told apart by it. */
interface InWeeks {
  readonly id: string;
  readonly startWeek: number;
  readonly endWeek: number;
}

/** The part of a quarter that says which cards stand in which weeks. */
export interface InItsWeeks {
  readonly placements: readonly InWeeks[];
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const fnv = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  return hash;
};

/** A short name of which cards stand in which weeks: the same plan has the same. Tells whether a draft was moved, and nothing else. */
export const planDigest = (placements: readonly InWeeks[]): string => {
  const text = placements
    .map(({ id, startWeek, endWeek }) => `${id} ${startWeek} ${endWeek}`)
    .toSorted()
    .join('\n');
  return [OFFSET, OFFSET ^ text.length]
    .map((seed) =>
      fnv(text, seed >>> 0)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
};

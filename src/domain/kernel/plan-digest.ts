import { shortHash } from './short-hash';

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

/** A short name of which cards stand in which weeks: the same plan has the same. Tells whether a draft was moved, and nothing else. */
export const planDigest = (placements: readonly InWeeks[]): string =>
  shortHash(
    placements
      .map(({ id, startWeek, endWeek }) => `${id} ${startWeek} ${endWeek}`)
      .toSorted()
      .join('\n'),
  );

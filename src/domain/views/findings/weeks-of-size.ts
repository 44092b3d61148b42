import type { Effort } from '../../entities/milestones/milestone/effort';

/** How many weeks a card of a size takes: at least and at most; null: no upper end. */
export interface SizeSpan {
  readonly least: number;
  readonly most: number | null;
  /** What a card gets that nobody gave weeks. */
  readonly usual: number;
}

/** Assumptions of S4-15: a team writes what its sizes mean in words, from which no weeks can be read. */
export const WEEKS_OF_SIZE: Readonly<Record<Effort, SizeSpan>> = {
  S: { least: 1, most: 2, usual: 2 },
  M: { least: 2, most: 4, usual: 3 },
  L: { least: 4, most: null, usual: 4 },
};

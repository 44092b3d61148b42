import type { PendingEntity } from '../import-draft';
import type { Quarter } from '../../quarter/quarter';
import type { Place } from '../import-note';
import type { AmbiguousRow, SameAs } from './ambiguous-row';
import { exportedCells, type ExportedCells } from './exported-cells';
import type { Milestone } from '../../entities/milestones/milestone/milestone';

/** What is found out, and asked, while files are compared with a quarter. */
export interface Comparing {
  readonly sameAs: SameAs;
  /** Empty cells take away what stands there. */
  readonly clears: boolean;
  readonly cellsOf: (card: Milestone) => ExportedCells;
  readonly ambiguous: AmbiguousRow[];
  /** Which fields of a card an empty cell takes away. */
  readonly cleared: Map<PendingEntity<Milestone>, Set<keyof Milestone>>;
  /** Ids of cards whose weeks an empty cell takes away. */
  readonly unplaced: Set<string>;
  /** Names of kept fields that an empty cell takes away, by the card's id. */
  readonly unkept: Map<string, Set<string>>;
  /** The first line that speaks of a thing, by its id. */
  readonly placeOf: Map<string, Place>;
}

export const openComparing = (quarter: Quarter, sameAs: SameAs, clears: boolean): Comparing => ({
  sameAs,
  clears,
  cellsOf: exportedCells(quarter),
  ambiguous: [],
  cleared: new Map(),
  unplaced: new Set(),
  unkept: new Map(),
  placeOf: new Map(),
});

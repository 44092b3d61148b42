import type { Day } from '../../kernel/day';
import type { Quarter } from '../../quarter/quarter';

/** The last entry of what is shown. */
export interface LastEntry {
  readonly seq: number;
  /** ISO instant; empty: nobody knows any more. */
  readonly at: string;
}

/** Which quarter a view shows, as of which entry. */
export interface QuarterShown {
  readonly quarterId: string;
  readonly label: string;
  readonly team: string;
  readonly projectId: string;
  readonly seq: number;
  /** Monday of week 1. */
  readonly startDate: Day;
  readonly weeks: number;
  /** ISO instant of the last entry. */
  readonly changedAt: string;
}

export const quarterShown = ({ id, settings }: Quarter, last: LastEntry): QuarterShown => ({
  quarterId: id,
  label: settings.label,
  team: settings.team,
  projectId: settings.projectId,
  seq: last.seq,
  startDate: settings.startDate,
  weeks: settings.weeks,
  changedAt: last.at,
});

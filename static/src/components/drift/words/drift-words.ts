import { DRIFT_NAMES } from '#domain/views/revisions/drift-name';

/** What is said of what became of a draft, wherever it is told. */
export const driftWords = {
  kinds: DRIFT_NAMES,
  standNumber: (same: number, all: number): string => `${String(same)} of ${String(all)}`,
  stand: 'stand where we agreed',
  moved: 'moved',
  added: 'added',
  parked: 'parked',
  scored: 'scored again',
  done: 'done, Jira says',
  chart: 'Changes by week',
  chartWeek: (week: number, counts: string): string => `${driftWords.week(week)}: ${counts}`,
  noChange: 'no change',
  week: (week: number): string => (week < 1 ? 'Before week 1' : `Week ${String(week)}`),
  weekShort: (week: number): string => (week < 1 ? 'before' : `W${String(week)}`),
};

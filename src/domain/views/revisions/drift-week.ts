import type { Day } from '../../kernel/day';
import { weekNumber } from '../../kernel/week-number';

/** The week of a quarter in which something was done; 0: before it began. */
export const driftWeek = (startDate: Day, day: Day): number => Math.max(0, weekNumber(startDate, day) ?? 0);

import { plural } from '../../../ui/plural';
import { weeksInside } from './weeks-inside';

/** What is said of weeks that a card is held over, or that somebody chooses for it. */
export const wishWords = {
  solved: (brief: string): string => `No longer: ${brief}`,
  more: (count: number): string => `and ${plural(count, 'more', 'more')}`,
  notBefore: (week: number): string => `Not before week ${String(week)}`,
  neededFrom: (week: number): string => `Needed from week ${String(week)}`,
  letGo: 'Let go to place it.',
  enter: 'Arrows move it, Shift and arrows its end, Enter places it.',
  leavesIn: (startWeek: number, endWeek: number): string =>
    `Esc leaves it in ${weeksInside(startWeek, endWeek)}.`,
  leavesOut: 'Esc leaves it without weeks.',
};

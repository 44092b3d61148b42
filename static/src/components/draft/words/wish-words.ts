import { plural } from '../../../ui/plural';

/** What is said of weeks that a card is held over, or that somebody chooses for it. */
export const wishWords = {
  solved: (brief: string): string => `No longer: ${brief}`,
  more: (count: number): string => `and ${plural(count, 'more', 'more')}`,
  letGo: 'Let go to place it.',
  leavesIn: (startWeek: number, endWeek: number): string =>
    startWeek === endWeek
      ? `Esc leaves it in week ${String(startWeek)}.`
      : `Esc leaves it in weeks ${String(startWeek)}–${String(endWeek)}.`,
  leavesOut: 'Esc leaves it without weeks.',
};

import type { Standing } from '#domain/views/draft/card-chain';
import { plural } from '../../../ui/plural';

const tooLate = (weeks: number): string => `${plural(weeks, 'week', 'weeks')} too late`;
const tooEarly = (weeks: number): string => `${plural(weeks, 'week', 'weeks')} too early`;

/** What is said of cards that wait for each other. */
export const chainWords = {
  waitsFor: 'Waits for',
  comesBefore: 'Comes before',
  free: 'It waits for nothing, and nothing waits for it.',
  outside: 'from outside the board',
  ends: (standing: Standing, endWeek: number | null, weeks: number): string => {
    const week = String(endWeek ?? '');
    switch (standing) {
      case 'done':
        return 'is done';
      case 'unplaced':
        return 'has no weeks yet';
      case 'inTime':
        return `ends in week ${week}`;
      case 'sameWeek':
        return `ends in week ${week}, in which this one starts`;
      case 'tooLate':
        return `ends in week ${week}, ${tooLate(weeks)}`;
    }
  },
  starts: (standing: Standing, startWeek: number | null, weeks: number): string => {
    const week = String(startWeek ?? '');
    if (startWeek === null) return 'has no weeks yet';
    switch (standing) {
      case 'sameWeek':
        return `starts in week ${week}, in which this one ends`;
      case 'tooLate':
        return `starts in week ${week}, ${tooEarly(weeks)}`;
      default:
        return `from week ${week}`;
    }
  },
  nothingBefore: (title: string): string => `${title} waits for no card with weeks.`,
  nothingAfter: (title: string): string => `No card with weeks waits for ${title}.`,
};

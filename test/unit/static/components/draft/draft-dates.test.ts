import { sprintBands } from '#domain/kernel/sprint-bands';
import { weeksRange } from '../../../../../static/src/components/draft/draft-dates';

describe('dates of a draft', () => {
  it.each([
    ['2027-01-04', 1, 2, 'en-GB', '4–15Jan'],
    ['2027-01-04', 4, 5, 'en-GB', '25Jan–5Feb'],
    ['2026-12-28', 1, 2, 'en-GB', '28Dec–8Jan'],
    ['2026-12-28', 1, 2, 'en-US', 'Dec28–Jan8'],
    ['2026-12-28', 1, 2, 'ko', '12월28일–1월8일'],
  ])('of %s, weeks %i to %i in %s are %s, without a year', (start, from, to, locale, words) => {
    // Which blanks stand around the dash differs between versions of a browser's language data.
    expect(weeksRange(start, from, to, locale).replaceAll(/\s/g, '')).toBe(words);
  });

  it('the last sprint is cut off where the quarter ends', () => {
    expect(sprintBands(5, 2)).toEqual([
      { number: 1, fromWeek: 1, toWeek: 2 },
      { number: 2, fromWeek: 3, toWeek: 4 },
      { number: 3, fromWeek: 5, toWeek: 5 },
    ]);
  });
});

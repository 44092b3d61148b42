import { dayWords, daysWords } from '#domain/kernel/day-words';

describe('days in words', () => {
  it('are written as people read them, whatever stands behind the day', () => {
    expect(dayWords('2027-01-04')).toBe('4 Jan 2027');
    expect(dayWords('2026-11-26T14:23:00.000Z')).toBe('26 Nov 2026');
  });

  it.each([
    ['2027-01-04', '2027-01-15', '4–15 Jan 2027'],
    ['2027-01-25', '2027-02-05', '25 Jan – 5 Feb 2027'],
    ['2026-12-28', '2027-01-08', '28 Dec 2026 – 8 Jan 2027'],
  ])('from %s to %s name month and year once where they are the same', (from, to, words) => {
    expect(daysWords(from, to)).toBe(words);
  });
});

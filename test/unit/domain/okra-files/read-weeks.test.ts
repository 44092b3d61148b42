import { readWeeks } from '#domain/okra-files/read-weeks';

/** Weeks 1 to 13 are Monday, 4 January to Sunday, 4 April 2027. */
const CALENDAR = { startDate: '2027-01-04', weeks: 13 };
const weeks = (text: string, calendar = CALENDAR): readonly number[] => {
  const span = readWeeks(text, calendar);
  return span === undefined ? [] : [span.from, span.to];
};

describe('weeks as people write them', () => {
  it.each([
    ...[
      '3',
      'W3',
      'w 3',
      'Week 3',
      'wk 3',
      'KW 3',
      'CW3',
      'Woche 3',
      'Semana 3',
      'Semaine 3',
      'S3',
      'Sem. 3',
    ],
    ...['Week #3', '3rd week', '3. Woche', '3ª semana', '3.0', 'Week 3 (Jan 18)', '2027-01-18', '18.01.2027'],
    ...[
      '18.1.',
      '18/01/2027',
      '01/18/2027',
      'Jan 18',
      '18 Jan',
      'January 18, 2027',
      '18. Januar',
      '18 janv. 2027',
    ],
    ...['18 de enero de 2027', '18 de janeiro', 'Mon, Jan 18', '2027-01-24T23:59:00Z', '1/18/2027 9:00 AM'],
  ])('I10 reads %j as week 3', (text) => {
    expect(weeks(text)).toEqual([3, 3]);
  });

  it.each([
    ...['W3-W4', 'W3–W4', 'W3 – W4', '3-4', '3 to 4', 'weeks 3 to 4', 'Week 3 - Week 4', 'from W3 until W4'],
    ...[
      'KW 3 bis 4',
      'von KW 3 bis KW 4',
      'semanas 3 a 4',
      'semanas 3 e 4',
      'semaines 3 à 4',
      'W3 → W4',
      '3..4',
    ],
    ...['W3, W4', '3 & 4', 'weeks 3 and 4', 'Jan 18 - Jan 29', 'Jan 18 – 29', 'Jan 18-29', '18-29 Jan'],
    ...['18.01.-29.01.', '18.–29.1.2027', '18.01. bis 29.01.', '18/01 - 29/01', '2027-01-18/2027-01-29'],
    ...['January 18, 2027 → January 29, 2027', '18 janvier au 29 janvier', 'del 18 al 29 de enero'],
  ])('I10 reads %j as weeks 3 and 4', (text) => {
    expect(weeks(text)).toEqual([3, 4]);
  });

  it.each([
    ...[
      '',
      'soon',
      'Q1',
      'W14',
      'W0',
      '2026-12-31',
      '2028-01-18',
      'Apr 12 - Apr 30',
      'W3, W5',
      '31.02.',
      'v3',
    ],
    ...['3 people', '3'.repeat(200), `Jan ${' '.repeat(60_000)}18`],
  ])('I10 reads no week of this quarter in %j', (text) => {
    expect(weeks(text)).toEqual([]);
  });

  it('I10 takes a day that could be read both ways for the one of the quarter, and for none where both are', () => {
    expect(weeks('01/02/2027')).toEqual([5, 5]);
    expect(weeks('02/03/2027')).toEqual([]);
    expect(weeks('07/09', { startDate: '2027-07-05', weeks: 13 })).toEqual([]);
    expect(weeks('08/12', { startDate: '2027-07-05', weeks: 13 })).toEqual([6, 6]);
  });

  it('I10 goes over the end of a year, and counts weeks of the year where a quarter has no such week', () => {
    const autumn = { startDate: '2026-11-30', weeks: 13 };
    expect(weeks('Dec 28 - Jan 8', autumn)).toEqual([5, 6]);
    expect(weeks('KW 53', autumn)).toEqual([5, 5]);
    expect(weeks('Week 53', autumn)).toEqual([]);
  });
});

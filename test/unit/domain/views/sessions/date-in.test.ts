import { dateIn } from '#domain/views/sessions/date-in';

describe('S2-4 a date in a card', () => {
  it.each([
    ['Launch in Week 6', 'Week 6'],
    ['Ready by weeks 2', 'weeks 2'],
    ['Prototyp bis KW 3', 'KW 3'],
    ['Ship on 2027-01-18.', '2027-01-18'],
    ['Ask them before March 3rd', 'March 3rd'],
    ['On 3 Feb we show it', '3 Feb'],
    ['Bis 12. Oktober fertig', '12. Oktober'],
    ['By the 1st of May', '1st of May'],
    ['First 2027-02-01, then week 9', '2027-02-01'],
  ])('%j names %j', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  it.each([
    'Hold my price for 2 weeks',
    'At most 5 may fail',
    'Deliver within 24 hours',
    'Order 2027-99-01 is a number',
    'March with the customers',
    'Weekly report of 12 lines',
    'Week 99',
    'May 50% answer',
    '',
  ])('%j names none', (text) => {
    expect(dateIn(text)).toBeNull();
  });
});

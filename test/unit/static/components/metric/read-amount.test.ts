import { readAmount } from '../../../../../static/src/components/metric/read-amount';

describe('a number as people type it', () => {
  it.each<[string, string, number]>([
    ['12', '', 12],
    ['12.5', '', 12.5],
    ['12,5', '', 12.5],
    ['-3', '', -3],
    ['−3', '', -3],
    ['+4', '', 4],
    ['12.5%', '%', 12.5],
    ['12.5 %', '%', 12.5],
    ['9.5 per 100 orders', ' per 100 orders', 9.5],
    ['3 Days', 'days', 3],
    ['1 200', '', 1200],
    ['1 200.5', '', 1200.5],
    ["1'200", '', 1200],
    ['0', '', 0],
  ])('%s with the unit "%s" is %d', (typed, unit, value) => {
    expect(readAmount(typed, unit, 'en-GB')).toBe(value);
  });

  it('takes a mark of thousands for that where the locale writes it so', () => {
    expect(readAmount('1,200', '', 'en-GB')).toBe(1200);
    expect(readAmount('1,200,300.25', '', 'en-GB')).toBe(1_200_300.25);
    expect(readAmount('1.200', '', 'en-GB')).toBe(1.2);
    expect(readAmount('1.200', '', 'de-DE')).toBe(1200);
    expect(readAmount('1.200,25', '', 'de-DE')).toBe(1200.25);
    expect(readAmount('12.5', '', 'de-DE')).toBe(12.5);
    expect(readAmount('1,250', '', 'de-DE')).toBe(1.25);
  });

  it.each(['', ' ', 'a lot', '12-13', '1,2,3', '1.2.3', '12%', '1e5', 'Infinity', '9'.repeat(41)])(
    'takes %j for none',
    (typed) => {
      expect(readAmount(typed, '', 'en-GB')).toBeNull();
    },
  );
});

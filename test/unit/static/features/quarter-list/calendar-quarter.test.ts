import {
  followingQuarter,
  namedQuarter,
  proposedQuarter,
} from '../../../../../static/src/features/quarter-list/calendar-quarter';

describe('the quarter of the calendar', () => {
  it.each([
    ['Q1 2027', '2027-01-04'],
    ['q2/27', '2027-04-05'],
    ['2027 Q3', '2027-07-05'],
    ['Checkout, Q4 2027 (draft)', '2027-10-04'],
  ])('begins on its own first Monday: %s on %s', (name, day) => {
    expect(namedQuarter(name)?.startDate).toBe(day);
  });

  it.each(['', 'Spring', 'Q5 2027', 'FAQ1 2027x', 'Q1'])(
    'is none where no name of one stands: %s',
    (name) => {
      expect(namedQuarter(name)).toBeUndefined();
    },
  );

  it.each([
    [new Date(2026, 10, 27), 'Q1 2027', '2027-01-04'],
    [new Date(2027, 0, 2), 'Q1 2027', '2027-01-04'],
    [new Date(2027, 0, 20), 'Q1 2027', '2027-01-04'],
    [new Date(2027, 1, 1), 'Q2 2027', '2027-04-05'],
    [new Date(2027, 11, 31), 'Q1 2028', '2028-01-03'],
  ])('that a team would begin on %s is %s', (today, label, startDate) => {
    expect(proposedQuarter(today)).toEqual({ label, startDate });
  });

  it.each([
    ['Q1 2027', '2027-01-04', 13, 'Q2 2027', '2027-04-05'],
    ['Checkout, q4/27 (draft)', '2027-10-04', 13, 'Checkout, Q1 2028 (draft)', '2028-01-03'],
    // Without a name of the calendar, behind its last week.
    ['Spring', '2027-01-04', 13, 'Q2 2027', '2027-04-05'],
    // Nobody plans what is over: after an old one comes what would begin now.
    ['Q1 2024', '2024-01-01', 13, 'Q1 2027', '2027-01-04'],
    ['Long ago', '2024-01-01', 13, 'Q1 2027', '2027-01-04'],
  ])('after %s, from %s in %i weeks, is %s on %s', (label, startDate, weeks, next, day) => {
    const today = new Date(2026, 10, 27);
    expect(followingQuarter({ label, startDate, weeks }, today)).toEqual({ label: next, startDate: day });
  });
});

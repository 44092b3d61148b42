import { FASTEST_MS, nextPause } from '../../../../static/src/sync/sync-rhythm';

const elsewhere = { isAnnounced: false, isInRoom: false, isWaiting: false };
const announced = { isAnnounced: true, isInRoom: false, isWaiting: false };

/** The pauses of a page to which nothing happens. */
const quietPauses = (surroundings: typeof elsewhere, polls = 20): readonly number[] => {
  const pauses = [FASTEST_MS];
  while (pauses.length < polls) pauses.push(nextPause(pauses.at(-1)!, false, surroundings));
  return pauses;
};

describe('the rhythm of polls', () => {
  it('slows down to a minute while changes are announced, and to 15 seconds else', () => {
    expect(quietPauses(announced).at(-1)).toBe(60_000);
    expect(quietPauses(elsewhere).at(-1)).toBe(15_000);
    expect(quietPauses(announced)).toEqual(quietPauses(announced).toSorted((a, b) => a - b));
  });

  it('quickens when news was found that nobody announced', () => {
    expect(nextPause(60_000, true, elsewhere)).toBe(FASTEST_MS);
  });

  it('is every five seconds in a room where people are waited for, or nothing is announced, whatever happens', () => {
    for (const [isAnnounced, isWaiting] of [
      [true, true],
      [false, true],
      [false, false],
    ] as const)
      for (const changed of [true, false])
        expect(nextPause(60_000, changed, { isAnnounced, isWaiting, isInRoom: true })).toBe(5_000);
  });

  it('is as often as signs of presence are due in a room where nobody is waited for', () => {
    const surroundings = { isAnnounced: true, isWaiting: false, isInRoom: true };
    expect(nextPause(60_000, true, surroundings)).toBe(15_000);
    expect(nextPause(3_000, false, surroundings)).toBe(15_000);
  });
});

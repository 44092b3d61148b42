import { serverClockAfter, type ServerClock } from '../../../../static/src/sync/server-clock';

const at = (sentAt: number, took: number, now: number) => ({ sentAt, receivedAt: sentAt + took, now });

describe("the server's clock", () => {
  it('lies in the middle of the call that told it', () => {
    expect(serverClockAfter(null, at(1_000, 200, 61_100))).toEqual({
      offset: 60_000,
      roundTrip: 200,
      at: 1_200,
    });
  });

  it('is told best by the fastest call', () => {
    const slow = serverClockAfter(null, at(1_000, 2_000, 5_000));
    const fast = serverClockAfter(slow, at(4_000, 100, 6_050));
    expect(fast).toMatchObject({ offset: 2_000, roundTrip: 100 });
    expect(serverClockAfter(fast, at(9_000, 800, 11_000))).toBe(fast);
  });

  it('is told anew after ten minutes, however slow the call', () => {
    const fast = serverClockAfter(null, at(0, 10, 5));
    expect(serverClockAfter(fast, at(599_000, 900, 0))).toBe(fast);
    expect(serverClockAfter(fast, at(600_010, 400, 600_210))).toMatchObject({ offset: 0, roundTrip: 400 });
  });

  it('learns nothing from a call during which the clock jumped or the computer slept', () => {
    const known: ServerClock = { offset: 5, roundTrip: 100, at: 1_000 };
    expect(serverClockAfter(known, at(1_000, -50, 7_000))).toBe(known);
    expect(serverClockAfter(null, at(1_000, -50, 7_000))).toBeNull();
    expect(serverClockAfter(known, at(2_000, 630_000, 2_300))).toBe(known);
    expect(serverClockAfter(known, at(602_000, 29_000, 616_500))).toMatchObject({ offset: 0 });
  });
});

import * as fc from 'fast-check';
import { createEventQueue } from '../clock/event-queue';
import { createRateWindow } from '../clock/rate-window';

describe('the event queue', () => {
  it('gives events by time, equals in the order they came, and none that was cancelled', () => {
    const event = fc.record({ at: fc.integer({ min: 0, max: 20 }), isCancelled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), fc.integer({ min: 0, max: 25 }), (events, time) => {
        const queue = createEventQueue();
        const fired: number[] = [];
        events.forEach(({ at, isCancelled }, index) => {
          const scheduled = queue.add(at, () => fired.push(index));
          scheduled.cancelled = isCancelled;
        });
        const standing = events.flatMap((one, index) => (one.isCancelled ? [] : [{ at: one.at, index }]));
        const next = standing.reduce<number | undefined>(
          (least, { at }) => Math.min(least ?? at, at),
          undefined,
        );
        expect(queue.findNextTime()).toBe(next);
        for (const due of queue.takeDue(time)) due.fire();
        const expected = standing
          .filter(({ at }) => at <= time)
          .sort((a, b) => a.at - b.at || a.index - b.index);
        expect(fired).toEqual(expected.map(({ index }) => index));
      }),
    );
  });
});

describe('what nobody waits for', () => {
  it('stands in the queue like everything else, and is not awaited', () => {
    const queue = createEventQueue();
    queue.add(5, () => undefined, true);
    expect([queue.findNextTime(), queue.isAwaited()]).toEqual([5, false]);
    const awaited = queue.add(9, () => undefined);
    expect(queue.isAwaited()).toBe(true);
    awaited.cancelled = true;
    expect(queue.isAwaited()).toBe(false);
    queue.add(9, () => undefined);
    expect(queue.takeDue(9)).toHaveLength(2);
    expect([queue.findNextTime(), queue.isAwaited()]).toEqual([undefined, false]);
  });
});

describe('a rate window', () => {
  it('allows as much as fits into the seconds behind it, for each subject', () => {
    let now = 0;
    const rate = createRateWindow({ now: () => now }, 3, 1);
    expect([rate.take('a'), rate.take('a', 2), rate.take('a'), rate.take('b')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    now = 1_000;
    expect([rate.take('a', 3), rate.take('a')]).toEqual([true, false]);
  });
});

import { announce } from '../../../../src/usecases/quarter/announce';

describe('announcing a change', () => {
  it('holds its call up for 200 ms at most', async () => {
    const waited: number[] = [];
    const clock = {
      now: () => 0,
      wait: async (milliseconds: number) => void waited.push(milliseconds),
    };
    const told: unknown[] = [];
    const notifier = {
      subscribe: async () => null,
      announce: (quarter: string, seq: number) => {
        told.push([quarter, seq]);
        return new Promise<void>(() => undefined);
      },
    };
    await announce({ notifier, clock }, 'q', 7);
    expect([told, waited]).toEqual([[['q', 7]], [200]]);
  });
});

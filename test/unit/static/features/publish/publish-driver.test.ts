import {
  drivePublish,
  type PublishCall,
  type PublishProgress,
} from '../../../../../static/src/features/publish/publish-driver';

const MONTH_MS = 31 * 24 * 60 * 60 * 1_000;
/** A browser's timer that is set for longer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const progress = (state: PublishProgress['state'], waitMs: number): PublishProgress => ({
  run: 'r1',
  state,
  seq: 1,
  total: 1,
  created: 0,
  updated: 0,
  refused: 0,
  linksLeft: 0,
  news: { created: [], updated: [], removed: [], refused: [] },
  waitMs,
  wait: waitMs === 0 ? null : 'rate-limit',
});

const driven = (isStopped: (waited: number) => boolean) => {
  const asked: string[] = [];
  const waits: number[] = [];
  const call = ((key) => {
    asked.push(key);
    return Promise.resolve(key === 'publish.stop' ? progress('stopped', 0) : progress('running', MONTH_MS));
  }) as PublishCall;
  const sum = (): number => waits.reduce((all, one) => all + one, 0);
  const wait = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  const run = drivePublish({ call, wait, quarter: 'q', isStopped: () => isStopped(sum()) });
  return { run, asked, waits, sum };
};

describe('a wait that is longer than a timer can be', () => {
  it('is waited out in pieces that every timer keeps, and ends when somebody stops it', async () => {
    const { run, asked, waits, sum } = driven((waited) => waited >= 10_000);
    await run;
    expect(sum()).toBe(10_000);
    expect(Math.max(...waits)).toBeLessThan(LONGEST_TIMER_MS);
    expect(asked).toEqual(['publish.start', 'publish.stop']);
  });
});

import { ask, askParsed, parseReply, type Account, type Raw } from '../support/sites/ask';
import { givenWorld } from './world';

const MOST = 30;

const world = givenWorld();
afterEach(() => world().restore());

const payload = (commandId: string) => ({
  project: 'LAB',
  commandId,
  label: commandId,
  team: 'Checkout',
  startDate: '2027-01-04',
});

const make = (account: Account, commandId: string): Promise<Raw> =>
  askParsed(world().site, { account, procedure: 'quarter.create', payload: payload(commandId) });

/** All at the same moment. */
const makeMany = async (account: Account, from: number, to: number): Promise<readonly Raw[]> => {
  const asked = Array.from({ length: to - from }, (_, n) =>
    ask(world().site, { account, procedure: 'quarter.create', payload: payload(`q${String(from + n)}`) }),
  );
  return (await Promise.all(asked)).map(parseReply);
};

const listed = async (): Promise<number> => {
  const { value } = await askParsed(world().site, {
    account: 'ben',
    procedure: 'project.open',
    payload: { project: 'LAB' },
  });
  return (value as { readonly quarters: readonly unknown[] }).quarters.length;
};

describe('how many quarters one account makes within an hour', () => {
  test('is bounded, also for calls at the same moment, and says when the next one may come', async () => {
    const { site } = world();
    // At the beginning of an hour, and past what making the world took.
    await site.wait(3_600_000 - (site.time.now() % 3_600_000) + 60_000);
    const before = await listed();
    const replies = await makeMany('ben', 0, 40);
    const failures = replies.flatMap(({ failure }) => failure ?? []);
    expect(failures).toHaveLength(40 - MOST);
    expect(failures[0]).toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/^You made 30 quarters within this hour.*in 59 minutes\.$/),
      details: { most: MOST, minutes: 59 },
    });
    expect(await listed()).toBe(before + MOST);

    // What is there answers as before, and others are not held up.
    const there = replies.findIndex(({ ok }) => ok);
    expect((await make('ben', `q${String(there)}`)).ok).toBe(true);
    expect((await make('ada', 'by-ada')).ok).toBe(true);

    await site.wait(59 * 60_000);
    expect((await make('ben', 'next-hour')).ok).toBe(true);
  }, 120_000);

  test('is counted once for a quarter that is sent again and again', async () => {
    const { site } = world();
    await site.wait(3_600_000 - (site.time.now() % 3_600_000) + 60_000);
    for (let nth = 1; nth < 12; nth += 1) {
      for (const fault of ['lost-answer', '500'] as const) {
        site.faults.set({ rules: [{ on: 'kvs set', nth, fault }] });
        await make('ben', 'often');
      }
    }
    site.faults.clear();
    expect((await makeMany('ben', 0, MOST - 1)).every(({ ok }) => ok)).toBe(true);
    expect((await make('ben', 'one-more')).failure).toMatchObject({ details: { most: MOST } });
  }, 120_000);
});

import '../../../support/pages/fake-bridge';
import { CallFailed } from '../../../../static/src/rpc/call-failed';
import type { Call } from '../../../../static/src/rpc/call';
import { openStore, openStoreAs } from '../../../support/pages/open-store';

/** Members are named by the command that they joined with. */
const [ADA, BEN] = ['q', 'ben-joins'];

const MINUTE_MS = 60_000;

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** Notes what each poll says of presence. */
const noting = () => {
  const polls: {
    readonly at: number;
    readonly place?: string | undefined;
    readonly present?: unknown;
    readonly silence?: unknown;
  }[] = [];
  const wrap =
    (call: Call): Call =>
    (key, input) => {
      if (key === 'quarter.sync') polls.push({ at: Date.now(), ...input });
      return call(key, input);
    };
  return { polls, looks: () => polls.filter(({ present }) => present !== undefined), wrap };
};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('who is there, as the store of an open quarter knows it', () => {
  it('is oneself at once, and others as soon as both were heard', async () => {
    const ada = await openStore();
    expect(ada.store.getState().present).toEqual([ADA]);
    const ben = await openStoreAs(ada.server, '10000-q', 'ben');
    expect(ben.store.getState().present).toEqual([BEN]);
    await pass(MINUTE_MS * 1.5);
    expect(ada.store.getState().present).toEqual([BEN, ADA]);
    expect(ben.store.getState().present).toEqual([BEN, ADA]);

    ben.stop();
    await pass(MINUTE_MS * 4);
    expect(ada.store.getState().present).toEqual([ADA]);
  });

  it('keeps its list while the same people are there, so that nothing is drawn again', async () => {
    const { store } = await openStore();
    await pass(5_000);
    const { present } = store.getState();
    await pass(MINUTE_MS * 5);
    expect(store.getState().present).toBe(present);
  });

  it('is asked for at most once a minute, and the other polls of a quiet page say nothing of it', async () => {
    const { polls, looks, wrap } = noting();
    await openStore(wrap);
    await pass(MINUTE_MS * 60);
    const gaps = looks().flatMap(({ at }, n, all) => (n === 0 ? [] : [at - all[n - 1]!.at]));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MINUTE_MS);
    // Away is who gave no sign for 150 seconds.
    expect(Math.max(...gaps)).toBeLessThan(150_000);
    expect(looks()).toHaveLength(gaps.length + 1);
    expect(polls.filter(({ place }) => place === undefined)).toHaveLength(polls.length - looks().length);
    expect(polls.length).toBeGreaterThan(looks().length);
  });

  it('is not asked for behind another tab, and at once when the page is looked at again', async () => {
    const { polls, looks, wrap } = noting();
    let isVisible = false;
    const { store } = await openStore(wrap, { isVisible: () => isVisible });
    await pass(MINUTE_MS * 10);
    expect(polls.length).toBeGreaterThan(5);
    expect(looks()).toEqual([]);
    isVisible = true;
    store.syncNow();
    await pass(10);
    expect(looks()).toHaveLength(1);
  });

  it('is seen by whoever reads along, who is not among them', async () => {
    const { server } = await openStore();
    await pass(5_000);
    const dev = await openStoreAs(server, '10000-q', 'dev');
    expect(dev.store.getState().present).toBeNull();
    await pass(5_000);
    expect(dev.store.getState().present).toEqual([ADA]);
  });

  it('has whoever joined among them without waiting for the next minute', async () => {
    const { server, store } = await openStore();
    const dev = await openStoreAs(server, '10000-q', 'dev');
    await pass(5_000);
    const joined = dev.store.decide({ kind: 'member.join', role: 'design' });
    await pass(20_000);
    expect(dev.store.getState().present).toContain(dev.store.getState().me.member);
    await pass(MINUTE_MS);
    expect(store.getState().present).toContain(joined.id);
  });

  it('is not known where storage does not answer for it', async () => {
    const { server, store } = await openStore();
    jest.spyOn(console, 'warn').mockReturnValue();
    server.interfere(({ path, body }) =>
      path.endsWith('/get') && JSON.stringify(body).includes('presence:')
        ? { status: 500, body: '{}' }
        : undefined,
    );
    await pass(MINUTE_MS);
    expect(store.getState()).toMatchObject({ present: null, connection: 'online' });
    server.interfere(undefined);
    await pass(MINUTE_MS * 2);
    expect(store.getState().present).toEqual([ADA]);
  });

  it('is not known any more once whoever was there may have left while no answer came', async () => {
    let isDown = false;
    const { store } = await openStore((call) => async (key, input) => {
      if (isDown) throw new CallFailed({ code: 'unreachable', message: 'No answer.' }, key);
      return call(key, input);
    });
    await pass(5_000);
    isDown = true;
    await pass(MINUTE_MS * 2);
    expect(store.getState()).toMatchObject({ present: [ADA], connection: 'offline' });
    await pass(MINUTE_MS);
    expect(store.getState().present).toBeNull();
  });

  it('is asked for with every third poll in a room where a session runs and people write in silence', async () => {
    const { polls, looks, wrap } = noting();
    const { store } = await openStore(wrap);
    store.enter('room.s1');
    store.decide({ kind: 'session.start', session: 's1' });
    await pass(10_000);
    store.decide({ kind: 'writingRound.open', activity: 's1.silent' });
    await pass(10_000);
    const [allBefore, looksBefore] = [polls.length, looks().length];
    await pass(MINUTE_MS * 2);
    const [all, asked] = [polls.length - allBefore, looks().length - looksBefore];
    // Each fifteen seconds, and the others each five; a fifth more or less by chance.
    expect(asked).toBeGreaterThanOrEqual(6);
    expect(asked).toBeLessThanOrEqual(10);
    expect(all).toBeGreaterThanOrEqual(asked * 2);
    expect(polls.slice(allBefore).every(({ silence, present }) => silence === true || present === true)).toBe(
      true,
    );
  });

  it('is asked for with each poll in a room where people gather, of that room, and at once when it is left', async () => {
    const { polls, looks, wrap } = noting();
    const { server, store } = await openStore(wrap);
    const ben = await openStoreAs(server, '10000-q', 'ben');
    await pass(5_000);
    store.enter('session:1');
    ben.store.enter('session:2');
    await pass(30_000);
    expect(store.getState().present).toEqual([ADA]);
    const inRoom = polls.filter(({ place }) => place === 'session:1');
    expect(inRoom.length).toBeGreaterThanOrEqual(5);

    const before = looks().length;
    store.enter(null);
    await pass(100);
    expect(looks().slice(before)).toEqual([
      expect.objectContaining({ place: 'workspace', present: 'anywhere' }),
    ]);
    expect(store.getState().present).toEqual([BEN, ADA]);
  });
});

import '../../../support/pages/fake-bridge';
import type { PendingCommand } from '../../../../static/src/sync/optimistic-quarter';
import type { Call } from '../../../../static/src/rpc/call';
import { CallFailed } from '../../../../static/src/rpc/call-failed';
import { openStore, unsentInMemory } from '../../../support/pages/open-store';

const titles = (store: { getState: () => { quarter: { objectives: readonly { title: string }[] } } }) =>
  store.getState().quarter.objectives.map(({ title }) => title);

const addObjective = (title: string) => ({ kind: 'objective.add', values: { title } }) as const;

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

const unreachable = () => new CallFailed({ code: 'unreachable', message: 'No answer.' }, 'quarter.decide');

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the store of a quarter whose page comes and goes', () => {
  it('sends what was typed a moment before it is closed, and nothing afterwards', async () => {
    const unsent = unsentInMemory();
    let isDown = false;
    let sent = 0;
    const down =
      (call: Call): Call =>
      async (key, input) => {
        if (key === 'quarter.decide') sent += 1;
        if (isDown) throw unreachable();
        return call(key, input);
      };
    const { seen, store, stop } = await openStore(down, { unsent });
    store.decide(addObjective('In time'));
    stop();
    await pass(0);
    expect((await seen()).objectives).toHaveLength(1);
    expect(unsent.load()).toEqual([]);

    const stopAgain = store.start();
    isDown = true;
    store.decide(addObjective('Without an answer'));
    stopAgain();
    await pass(600_000);
    expect(sent).toBe(2);
    expect(unsent.load()).toHaveLength(1);
  });

  it('may be started, stopped and started as React does while one develops, and sends what was kept once', async () => {
    const kept: PendingCommand[] = [
      { command: { id: 'kept', ...addObjective('Kept') }, at: '2026-12-14T08:59:00.000Z', basedOn: 3 },
    ];
    let sent = 0;
    const { seen, store, stop } = await openStore(
      (call) => (key, input) => {
        if (key === 'quarter.decide') sent += 1;
        return call(key, input);
      },
      { unsent: unsentInMemory(kept) },
    );
    stop();
    store.start();
    expect(titles(store)).toEqual(['Kept']);
    await pass(1_000);
    expect(titles(store)).toEqual(['Kept']);
    expect((await seen()).objectives).toHaveLength(1);
    expect(sent).toBe(1);
    expect(store.getState().pending).toEqual([]);
  });

  it('leaves to the page that follows what that one keeps, when the answer to its own comes late', async () => {
    const unsent = unsentInMemory();
    let answer = (): void => undefined;
    const slow =
      (call: Call): Call =>
      async (key, input) => {
        const reply = await call(key, input);
        if (key === 'quarter.decide') await new Promise<void>((resolve) => (answer = resolve));
        return reply;
      };
    const { store, stop } = await openStore(slow, { unsent });
    const { id } = store.decide(addObjective('Of the page before'));
    stop();
    await pass(10);
    const [own] = unsent.load();
    const theirs: PendingCommand = { ...own!, command: { id: 'theirs', ...addObjective('Of this page') } };
    unsent.keep([own!, theirs]);
    answer();
    await pass(10);
    expect(own?.command.id).toBe(id);
    expect(unsent.load()).toEqual([theirs]);
  });
});

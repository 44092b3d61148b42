import '../../../support/pages/fake-bridge';
import type { PendingCommand } from '../../../../static/src/sync/optimistic-quarter';
import { CallFailed } from '../../../../static/src/rpc/call-failed';
import { startPageServer } from '../../../support/pages/page-server';
import { openStore, openStoreAs, unsentInMemory } from '../../../support/pages/open-store';

const titles = (store: { getState: () => { quarter: { objectives: readonly { title: string }[] } } }) =>
  store.getState().quarter.objectives.map(({ title }) => title);

const addObjective = (title: string) => ({ kind: 'objective.add', values: { title } }) as const;
const edit = (target: string, title: string, was: string) =>
  ({ kind: 'objective.edit', target, changes: { title }, was: { title: was } }) as const;

/** Lets everything happen that is due within so many milliseconds. */
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

const unreachable = () => new CallFailed({ code: 'unreachable', message: 'No answer.' }, 'quarter.decide');

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the store of an open quarter', () => {
  it('shows a command at once and holds it confirmed when its id comes back', async () => {
    const { seen, seq, store } = await openStore();
    store.decide(addObjective('Returns without pain'));
    expect(titles(store)).toEqual(['Returns without pain']);
    expect(store.getState().pending).toHaveLength(1);
    expect((await seen()).objectives).toHaveLength(0);

    await pass(100);
    expect(titles(store)).toEqual(['Returns without pain']);
    expect(store.getState().pending).toHaveLength(0);
    expect(store.getState().confirmed).toEqual(await seen());
    expect(store.getState().seq).toBe(await seq());
  });

  it('sends what is given in one moment in one call, in order', async () => {
    const sent: number[] = [];
    const { seen, store } = await openStore((call) => (key, input) => {
      if (key === 'quarter.decide' && 'commands' in input) sent.push((input.commands as unknown[]).length);
      return call(key, input);
    });
    store.decide(addObjective('One'));
    store.decide(addObjective('Two'));
    store.decide(addObjective('Three'));
    await pass(100);
    expect(sent).toEqual([3]);
    expect((await seen()).objectives.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  });

  it("brings other people's changes in while own ones wait, and keeps both", async () => {
    let isDown = true;
    const { seen, store, act } = await openStore((call) => async (key, input) => {
      if (key === 'quarter.decide' && isDown) throw unreachable();
      return call(key, input);
    });
    store.decide(addObjective('Mine'));
    await act({ id: 'ben-1', ...addObjective('Theirs') });
    await pass(4_000);
    expect(titles(store).toSorted()).toEqual(['Mine', 'Theirs']);

    isDown = false;
    await pass(20_000);
    expect(store.getState().pending).toHaveLength(0);
    expect((await seen()).objectives).toHaveLength(2);
    expect(store.getState().quarter).toEqual(await seen());
  });

  it('refuses here what the domain refuses, without a call', async () => {
    const { seen, store } = await openStore();
    const { id } = store.decide(addObjective('Returns'));
    const addKeyResult = (text: string) =>
      store.decide({ kind: 'keyResult.add', values: { objectiveId: id, text } });
    ['a', 'b', 'c'].forEach((text) => expect(addKeyResult(text).refusal).toBeNull());
    const fourth = addKeyResult('d');
    expect(fourth.refusal).toMatchObject({ code: 'KR_LIMIT', rule: 'I2' });
    await pass(200);
    expect((await seen()).keyResults).toHaveLength(3);
  });

  it('rolls back what only the server refuses and keeps what was typed beside what stands there', async () => {
    const { store, act } = await openStore();
    const { id } = store.decide(addObjective('Draft'));
    await pass(100);
    await act({ id: 'ben-2', kind: 'objective.edit', target: id, changes: { title: 'By Ben' } });
    const edited = store.decide(edit(id, 'By Ada', 'Draft'));
    expect(edited.refusal).toBeNull();
    expect(titles(store)).toEqual(['By Ada']);

    await pass(100);
    expect(titles(store)).toEqual(['By Ben']);
    const [refused] = store.getState().refused;
    expect(refused).toMatchObject({
      command: { changes: { title: 'By Ada' } },
      refusal: { code: 'CHANGED_MEANWHILE', present: { title: 'By Ben' } },
    });
    expect(await edited.settled).toMatchObject({ ok: false });
    store.dismiss(edited.id);
    expect(store.getState().refused).toEqual([]);
  });

  it('counts once what was carried out while its answer got lost', async () => {
    let lost = 0;
    const bases: unknown[] = [];
    const { seen, store, act } = await openStore((call) => async (key, input) => {
      const answer = await call(key, input);
      if (key !== 'quarter.decide') return answer;
      bases.push((input as { basedOn: number }).basedOn);
      if (lost > 1) return answer;
      lost += 1;
      throw unreachable();
    });
    store.decide(addObjective('Once'));
    await pass(100);
    await act({ id: 'ben-3', ...addObjective('Meanwhile') });
    await pass(30_000);
    expect(lost).toBe(2);
    expect(new Set(bases).size).toBe(1);
    expect(titles(store)).toEqual(['Once', 'Meanwhile']);
    expect((await seen()).objectives).toHaveLength(2);
    expect(store.getState().connection).toBe('online');
  });

  it('says that it is offline, keeps what is written and sends it afterwards', async () => {
    let isDown = true;
    const { seen, store } = await openStore((call) => async (key, input) => {
      if (isDown) throw unreachable();
      return call(key, input);
    });
    store.decide(addObjective('Written in a tunnel'));
    await pass(10_000);
    expect(store.getState().connection).toBe('offline');
    expect(titles(store)).toEqual(['Written in a tunnel']);
    isDown = false;
    store.syncNow();
    await pass(1_000);
    expect(store.getState().connection).toBe('online');
    expect((await seen()).objectives).toHaveLength(1);
  });

  it('asks before it sends again what was based on too old a state', async () => {
    let isStale = true;
    const { seen, store } = await openStore((call) => async (key, input) => {
      if (key === 'quarter.decide' && isStale) {
        throw new CallFailed({ code: 'stale', message: 'Too long ago.' }, key);
      }
      return call(key, input);
    });
    store.decide(addObjective('Late'));
    await pass(60_000);
    expect(store.getState().blockedCommands?.because.code).toBe('stale');
    expect(titles(store)).toEqual(['Late']);
    expect((await seen()).objectives).toHaveLength(0);

    isStale = false;
    store.resend();
    await pass(1_000);
    expect(store.getState().blockedCommands).toBeNull();
    expect((await seen()).objectives).toHaveLength(1);
  });

  it('gives up what is discarded', async () => {
    const { seen, store } = await openStore((call) => async (key, input) => {
      if (key === 'quarter.decide') throw new CallFailed({ code: 'stale', message: 'Too long ago.' }, key);
      return call(key, input);
    });
    store.decide(addObjective('Late'));
    await pass(1_000);
    store.discard();
    expect(titles(store)).toEqual([]);
    expect(store.getState().pending).toEqual([]);
    expect((await seen()).objectives).toHaveLength(0);
  });

  it('turns own entries around and back again, newest first', async () => {
    const { seen, store } = await openStore();
    store.decide(addObjective('One'));
    await pass(100);
    store.decide(addObjective('Two'));
    await pass(100);
    await store.loadHistory(40);

    expect(store.undo()?.refusal).toBeNull();
    await pass(100);
    expect(titles(store)).toEqual(['One']);
    store.undo();
    await pass(100);
    expect(titles(store)).toEqual([]);
    expect(store.undo()).toBeNull();

    store.redo();
    await pass(100);
    expect(titles(store)).toEqual(['One']);
    expect((await seen()).objectives).toHaveLength(1);
  });

  it('looks back beyond what gave it the quarter anew, its own joining among it', async () => {
    const { act, server } = await openStore();
    await act({ id: 'a', kind: 'objective.add', values: { title: 'Before' } });
    await act({ id: 'cleo-joins', kind: 'member.join', role: 'design' }, 'cleo');
    await act({ id: 'b', kind: 'objective.add', values: { title: 'After' } });
    const cleo = await openStoreAs(server, '10000-q', 'cleo');
    await cleo.store.loadHistory(40);
    expect(cleo.store.getState().entries.map(({ command }) => command)).toEqual([
      'member.join',
      'objective.add',
      'member.join',
      'objective.add',
    ]);
    cleo.stop();
  });

  it('folds nothing that a look back answers: news may lack what no page can fold', async () => {
    const { act, store } = await openStore(
      (call) => async (key, input) =>
        key === 'quarter.sync' && !('lookBack' in input) ? new Promise(() => undefined) : call(key, input),
    );
    const { seq } = store.getState();
    await act({ id: 'news', kind: 'objective.add', values: { title: 'News' } });
    await store.loadHistory(40);
    expect(store.getState().seq).toBe(seq);
    expect(titles(store)).toEqual([]);
    expect(store.getState().entries.every((entry) => entry.seq <= seq)).toBe(true);
  });

  it('sends after a reload what the page before could not', async () => {
    const kept: PendingCommand[] = [
      {
        command: { id: 'before-reload', ...addObjective('Kept') },
        at: '2026-12-14T08:59:00.000Z',
        basedOn: 3,
      },
    ];
    const { seen, store } = await openStore(undefined, { unsent: unsentInMemory(kept) });
    expect(titles(store)).toEqual(['Kept']);
    await pass(1_000);
    expect((await seen()).objectives).toHaveLength(1);
    expect(store.getState().pending).toEqual([]);
  });

  it('learns who it is when it joins', async () => {
    const server = startPageServer();
    const { store } = await openStoreAs(server, await server.create(), 'dev');
    expect(store.decide(addObjective('Too early')).refusal).toMatchObject({ code: 'JOIN_FIRST' });
    store.decide({ kind: 'member.join', role: 'data' });
    await pass(1_000);
    expect(store.getState().me.member).toBe('dev-2');
    expect(store.decide(addObjective('Now')).refusal).toBeNull();
  });

  it('asks less and less often while nothing happens, and stops when it is closed', async () => {
    let asked = 0;
    const { stop } = await openStore((call) => (key, input) => {
      if (key === 'quarter.sync') asked += 1;
      return call(key, input);
    });
    await pass(15_000);
    const early = asked;
    await pass(60_000);
    expect(early).toBeGreaterThanOrEqual(2);
    expect(asked - early).toBeLessThanOrEqual(6);
    stop();
    const before = asked;
    await pass(120_000);
    expect(asked).toBe(before);
  });
});

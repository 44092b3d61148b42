import { openStore } from '../../../support/pages/open-store';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const title = 'Fewer returns';

describe('a command that changes nothing', () => {
  it('leaves the queue, and does not offer the end of the ledger to be undone', async () => {
    const { seq: atServer, store } = await openStore();
    const { id } = store.decide({ kind: 'objective.add', values: { title } });
    await jest.advanceTimersByTimeAsync(100);
    const { undoable, seq } = store.getState();
    const { settled } = store.decide({ kind: 'objective.edit', target: id, changes: { title } });
    expect(store.getState().pending).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(100);
    expect(await settled).toMatchObject({ ok: true, seq, unchanged: true });
    expect(store.getState()).toMatchObject({ pending: [], refused: [], undoable, seq });
    expect(await atServer()).toBe(seq);
  });
});

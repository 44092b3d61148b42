import { aQuarter, decide, ID, join } from '../../support/platform/quarter-work';
import type { Platform } from '../../support/platform/small-platform';
import type { DraftView } from '#domain/views/draft/draft-view';

const add = { id: 'm', kind: 'milestone.add', values: { title: 'Size hint' } };
const place = (id: string, startWeek: number) => ({
  id,
  kind: 'placement.place',
  milestone: 'm',
  startWeek,
  endWeek: startWeek + 1,
});

const weeksAt = async (platform: Platform, who: string, seq: number) => {
  const draft = await platform.ask<DraftView>(who, 'draft.at', { quarter: ID, seq });
  return [draft.seq, draft.lanes.flatMap(({ cards }) => cards.map(({ startWeek }) => startWeek))];
};

describe('the draft of a revision', () => {
  it('S4-5 is shown as it was, to whoever may see the quarter now', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [add, place('p1', 1), place('p2', 4)]);
    expect(await weeksAt(platform, 'dev', 2)).toEqual([2, [null]]);
    expect(await weeksAt(platform, 'dev', 3)).toEqual([3, [1]]);
    expect(await weeksAt(platform, 'dev', 4)).toEqual([4, [4]]);
    const draft = await platform.ask<DraftView>('dev', 'draft.at', { quarter: ID, seq: 3 });
    expect(draft.changedAt).not.toBe('');
  });

  it('S4-5 looks like a quarter that there is not where there is no such revision', async () => {
    const platform = await aQuarter();
    const missing = await platform.invoke('ada', 'draft.at', { quarter: ID, seq: 99 });
    expect(missing).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    const nowhere = await platform.invoke('ada', 'draft.at', { quarter: '10000-other', seq: 1 });
    expect(JSON.stringify(missing)).toBe(JSON.stringify(nowhere));
  });

  it('S4-22 is kept at hand once a team agreed on it, and S4-5 explained only if it is there', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await decide(platform, 'ada', [add, place('p1', 1)]);
    const agreed = { id: 'agreed', kind: 'baseline.agree', revision: 4, round: null };
    const { outcomes } = await decide(platform, 'ada', [agreed]);
    expect(outcomes).toMatchObject([{ ok: true, seq: 5 }]);
    const kept = () => [...platform.storage.records.keys()].filter((key) => key.includes(':p:'));
    expect(kept().filter((key) => key.endsWith(':p:at:4'))).not.toEqual([]);
    const why = { id: 'why', kind: 'revision.explain', revision: 77, text: 'Payments can begin' };
    expect((await decide(platform, 'ben', [why])).outcomes).toMatchObject([
      { ok: false, refusal: { code: 'NO_REVISION' } },
    ]);
    await decide(platform, 'ada', [place('p2', 4)]);
    expect(await weeksAt(platform, 'ben', 4)).toEqual([4, [1]]);
    // As long as the agreement stands: who agrees and takes it back a hundred times stores nothing.
    await decide(platform, 'ada', [{ id: 'back', kind: 'undo', seq: 5 }]);
    expect(kept()).toEqual([]);
    expect(await weeksAt(platform, 'ben', 4)).toEqual([4, [1]]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FrozenFactsSchema } from '#contract/page-view-schema';
import { FROZEN_NAMES, type FrozenFacts, type FrozenName } from '#domain/views/frozen/frozen-view';
import { pageView } from '#domain/views/page/page-view';
import { pageDocument } from '../../../../src/adapters/confluence/page-document';
import { createFrozenViews } from '../../../../src/adapters/ledger/frozen-views';
import { MOST_FROZEN, MOST_FROZEN_EACH } from '../../../../src/usecases/macro/ports';
import { aGoodQuarter } from '../../../support/given/a-good-quarter';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { testStorage } from '../../../support/ledger/test-ledgers';

const QUARTER = '10000-q';

/**
 * Written by the first schema and never touched again: of each view the facts that were stored, and the document that was
 * made of them. Facts of a later schema come beside them, with a reader of these.
 */
const schema1 = JSON.parse(readFileSync(join(__dirname, 'fixtures/frozen-schema-1.json'), 'utf8')) as Record<
  FrozenName,
  { readonly facts: unknown; readonly document: unknown }
>;

const parse = (value: unknown): FrozenFacts => FrozenFactsSchema.parse(value);
const frozenViews = () => createFrozenViews(testStorage(), { 1: parse });

const factsOf = (view: FrozenName): FrozenFacts =>
  pageView(view, {
    quarter: aGoodQuarter(),
    last: { seq: 40, at: '2027-01-11T09:00:00.000Z' },
    agreed: undefined,
    entries: [],
  }) as FrozenFacts;

const kept = (revision: number, by = 'lead', facts = factsOf('draft')) =>
  ({ facts, revision, frozenAt: '2027-01-12T09:00:00.000Z', by, agreed: null }) as const;

describe('views that are kept as they were', () => {
  it.each(FROZEN_NAMES)('of schema 1 say what they said: %s', (view) => {
    const { facts, document } = schema1[view];
    expect(parse(facts)).toEqual(facts);
    expect(JSON.parse(JSON.stringify(pageDocument(parse(facts))))).toEqual(document);
  });

  it('are the same when they are read, in parts of a size that storage takes', async () => {
    const { protocol } = countedStorage();
    const draft = factsOf('draft');
    if (draft.view !== 'draft') throw new Error('No draft.');
    // What hardly packs: two parts.
    const noise = Array.from({ length: 60_000 }, (_, n) =>
      ((n * 2_654_435_761) % 4_294_967_296).toString(36),
    ).join('');
    const [lane, ...lanes] = draft.draft.lanes;
    if (lane === undefined) throw new Error('No lane.');
    const facts: FrozenFacts = {
      ...draft,
      draft: { ...draft.draft, lanes: [{ ...lane, title: noise }, ...lanes] },
    };
    const outcome = await frozenViews().keep(QUARTER, kept(4, 'lead', facts));
    expect(outcome).toEqual({ kind: 'kept', slot: 0 });
    expect([...protocol.records.keys()].filter((key) => key.includes(':x:')).length).toBeGreaterThan(1);
    expect((await frozenViews().find(QUARTER, 0))?.facts).toEqual(facts);
    expect(await frozenViews().find(QUARTER, 1)).toBeUndefined();
  });

  it('are committed last: what was written in part does not exist', async () => {
    const storage = countedStorage();
    storage.interfere((path, body) =>
      path === '/api/v1/set' && (body as { key: string }).key === `frozen:${QUARTER}:at:0`
        ? { status: 400, body: { code: 'REFUSED', message: 'No' } }
        : undefined,
    );
    await expect(frozenViews().keep(QUARTER, kept(4))).rejects.toThrow();
    storage.interfere(undefined);
    expect(await frozenViews().find(QUARTER, 0)).toBeUndefined();
    expect(await frozenViews().keep(QUARTER, kept(4))).toEqual({ kind: 'kept', slot: 0 });
  });

  it('have a place of their own each where two people take the same one at the same moment, and after a lost answer one', async () => {
    const storage = countedStorage();
    const outcomes = await Promise.all(
      ['ada', 'ben', 'cleo'].map((by) => frozenViews().keep(QUARTER, kept(4, by))),
    );
    expect(outcomes.map((one) => (one.kind === 'kept' ? one.slot : -1)).toSorted()).toEqual([0, 1, 2]);
    let isLost = false;
    storage.interfere((path, body) => {
      if (isLost || path !== '/api/v1/set' || (body as { key: string }).key !== `frozen:${QUARTER}:at:3`)
        return undefined;
      isLost = true;
      storage.protocol.answer(path, body);
      return 'lost';
    });
    expect(await frozenViews().keep(QUARTER, kept(4, 'dev'))).toEqual({ kind: 'kept', slot: 3 });
  });

  it('have an end, for one person and for all', async () => {
    countedStorage();
    const views = frozenViews();
    for (let person = 0; person * MOST_FROZEN_EACH < MOST_FROZEN; person += 1)
      for (let n = 1; n <= MOST_FROZEN_EACH && person * MOST_FROZEN_EACH + n <= MOST_FROZEN; n += 1)
        expect(await views.keep(QUARTER, kept(n, `p${String(person)}`))).toMatchObject({ kind: 'kept' });
    expect(await views.keep(QUARTER, kept(MOST_FROZEN_EACH + 1, 'p0'))).toEqual({
      kind: 'full',
      whose: 'person',
    });
    expect(await views.keep(QUARTER, kept(1, 'other'))).toEqual({ kind: 'full', whose: 'quarter' });
    // What is there is found all the same.
    expect(await views.keep(QUARTER, kept(1, 'p0'))).toEqual({ kind: 'kept', slot: 0 });
  });

  it('lose a purged text for good, parts and all, and are then another view than the one that is kept next', async () => {
    const { protocol } = countedStorage();
    const views = frozenViews();
    const text = aGoodQuarter().milestones[0]?.title ?? '';
    await views.keep(QUARTER, kept(4, 'ada'));
    await views.keep(QUARTER, kept(4, 'ben'));
    const before = new Set(protocol.records.keys());
    expect(await views.purge(QUARTER, text)).toBe(2);
    for (const slot of [0, 1]) {
      const view = await views.find(QUARTER, slot);
      expect(view?.isPurged).toBe(true);
      expect(JSON.stringify(view)).not.toContain(text);
      expect(JSON.stringify(view)).toContain('[removed]');
    }
    expect([...protocol.records.keys()].filter((key) => key.includes(':x:') && before.has(key))).toEqual([]);
    expect(await views.purge(QUARTER, text)).toBe(0);
    expect(await views.keep(QUARTER, kept(4, 'ada'))).toEqual({ kind: 'kept', slot: 2 });
  });

  it('leave nothing in storage of what was dropped, or written and never kept', async () => {
    const storage = countedStorage();
    const views = frozenViews();
    const parts = () => [...storage.protocol.records.keys()].filter((key) => key.includes(':x:'));
    await views.keep(QUARTER, kept(4, 'ada'));
    const [own] = parts();
    await views.keep(QUARTER, kept(4, 'ben'));
    await views.drop(QUARTER, 1);
    // What another one names as well stays.
    expect(parts()).toEqual([own]);
    await views.keep(QUARTER, kept(5, 'ben', factsOf('session3')));
    await views.drop(QUARTER, 1);
    expect(parts()).toEqual([own]);
    storage.interfere((path, body) =>
      path === '/api/v1/set' && (body as { key: string }).key === `frozen:${QUARTER}:at:1`
        ? { status: 400, body: { code: 'REFUSED', message: 'No' } }
        : undefined,
    );
    await expect(views.keep(QUARTER, kept(6, 'ben', factsOf('session2')))).rejects.toThrow();
    storage.interfere(undefined);
    expect(parts()).toHaveLength(2);
    await views.clearUnkept(QUARTER);
    expect(parts()).toEqual([own]);
    expect((await views.find(QUARTER, 0))?.facts).toEqual(factsOf('draft'));
  });
});

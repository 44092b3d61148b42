import type { FaultRule } from '../site/exchange/faults';
import { createPageCall } from '../site/page-call';
import { cardOf, issuesOf, publishAll } from './publish-all';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

describe('one card is one issue', () => {
  const bulk = 'POST /rest/api/3/issue/bulk';
  test.each<[string, readonly FaultRule[]]>([
    ['nothing goes wrong', []],
    ['the answer is lost', [{ on: bulk, nth: 1, times: 1, fault: 'lost-answer' }]],
    ['the worker dies after the call', [{ on: bulk, nth: 1, times: 1, fault: 'die-after' }]],
    ['the worker dies before the call', [{ on: bulk, nth: 1, times: 1, fault: 'die-before' }]],
    [
      'the answer is lost while search lags',
      [
        { on: bulk, nth: 1, times: 1, fault: 'lost-answer' },
        { on: 'POST /rest/api/3/search/jql', times: 'always', fault: 'lag', seconds: 60 },
      ],
    ],
  ])('where %s', async (_what, rules) => {
    const { site, shop } = world();
    site.faults.set({ rules: [...rules] });
    const { receipts } = await publishAll(world(), shop);
    site.faults.clear();
    const cards = (await issuesOf(world(), shop)).map(cardOf).sort();
    // One card's work item was deleted in Jira: the ledger keeps its receipt, and nothing makes it again unasked.
    const ids = receipts.map(({ id }) => id);
    expect(ids).toContain(shop.gone.row);
    expect(cards).toEqual(ids.filter((id) => id !== shop.gone.row).sort());
    expect(new Set(cards).size).toBe(cards.length);
    expect(cards.length).toBeGreaterThan(25);
  });

  test('a call without effect is repeated after two minutes of looking, and not before', async () => {
    const { site, lab } = world();
    site.reset('keep');
    site.faults.set({ rules: [{ on: bulk, nth: 1, times: 1, fault: 'no-effect' }] });
    await publishAll(world(), lab);
    const [first, second] = site.traffic().filter(({ operation }) => operation === bulk);
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(120_000);
    expect((await issuesOf(world(), lab)).map(cardOf)).toContain(lab.row);
  });

  test('a card that is an issue already is nothing to do, also while a run over others is open', async () => {
    const { site, shop, quarter } = world();
    const [receipt] = quarter.receipts;
    const call = createPageCall(site, { accountId: 'ben' });
    const started = await call('publish.start', { quarter: shop.quarter, rows: [receipt!.id] });
    expect(started).toMatchObject({ run: null, state: 'done', total: 1, created: 1 });
  });
});

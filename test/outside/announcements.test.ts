import type { Answer } from '../../static/src/rpc/call';
import { createPageCall } from '../site/page-call';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

type Hint = Answer<'quarter.open'>['hint'];

/** Listens as a browser would that was handed this right; the payloads that it hears. */
const listen = (hint: Hint): readonly unknown[] => {
  const heard: unknown[] = [];
  const { channel, token } = hint!;
  const subscription = world().site.realtime.subscribe({ channel, token, scope: 'global' }, ({ payload }) =>
    heard.push(JSON.parse(payload)),
  );
  expect(subscription).not.toHaveProperty('error');
  return heard;
};

const hintOf = async (accountId: string, quarter: string): Promise<Hint> =>
  (await createPageCall(world().site, { accountId })('quarter.open', { quarter })).hint;

let made = 0;
/** One edit by ada; the sequence number of its entry. */
const edit = async (): Promise<number> => {
  const { site, shop, quarter } = world();
  made += 1;
  const { seq } = await createPageCall(site, { accountId: 'ada' })('quarter.decide', {
    quarter: shop.quarter,
    basedOn: world().seq,
    commands: [
      {
        id: `edit-${made}`,
        kind: 'objective.edit',
        target: quarter.objectives[0]!.id,
        changes: { description: `Text ${made}` },
      },
    ],
  });
  return seq;
};

/** What the app asked of realtime since, by mutation. */
const realtimeSince = (since: number): readonly string[] =>
  world()
    .site.traffic(since)
    .filter(({ kind }) => kind === 'realtime')
    .map(({ requestBody }) => /mutation (\w+)/.exec((requestBody as { query: string }).query)![1]!);

const SIGN = 'signRealtimeToken';
const PUBLISH = 'publishRealtimeChannel';
const now = (): number => world().site.traffic().at(-1)!.n;

describe('the announcement of a change', () => {
  test('reaches every page that was handed the right to listen, and says the revision alone', async () => {
    const { shop } = world();
    const ears = [];
    for (const account of ['ada', 'ben', 'dev']) ears.push(listen(await hintOf(account, shop.quarter)));
    const seq = await edit();
    expect(ears).toEqual([[{ seq }], [{ seq }], [{ seq }]]);
  });

  test('reaches a page whose right a sync renewed', async () => {
    const { site, shop, seq: since } = world();
    const ben = createPageCall(site, { accountId: 'ben' });
    const { hint } = await ben('quarter.sync', { quarter: shop.quarter, since, wantsHint: true });
    const heard = listen(hint);
    expect(heard).toEqual([]);
    const seq = await edit();
    expect(heard).toEqual([{ seq }]);
  });

  test('reaches nobody who listens to another quarter, or without a right', async () => {
    const { site, shop, blank } = world();
    const elsewhere = listen(await hintOf('ben', blank));
    const { channel } = (await hintOf('ben', shop.quarter))!;
    const unsigned: unknown[] = [];
    site.realtime.subscribe({ channel, scope: 'global' }, (event) => unsigned.push(event));
    await edit();
    expect([elsewhere, unsigned]).toEqual([[], []]);
  });

  test('is signed for once, until the signature expires or the process ends', async () => {
    const { site } = world();
    site.restart();
    await edit();
    const first = now();
    await edit();
    await edit();
    expect(realtimeSince(first)).toEqual([PUBLISH, PUBLISH]);
    await site.wait(3_600_000);
    const later = now();
    await edit();
    expect(realtimeSince(later)).toEqual([SIGN, PUBLISH]);
    site.restart();
    const cold = now();
    await edit();
    expect(realtimeSince(cold)).toEqual([SIGN, PUBLISH]);
  });

  test('fails nothing where realtime fails, and is signed for anew', async () => {
    const { site, shop } = world();
    await edit();
    const heard = listen(await hintOf('ben', shop.quarter));
    site.faults.set({ seed: 1, rules: [{ on: 'realtime', times: 'always', fault: '500' }] });
    await edit();
    site.faults.clear();
    const after = now();
    const seq = await edit();
    expect(realtimeSince(after)).toEqual([SIGN, PUBLISH]);
    expect(heard).toEqual([{ seq }]);
  });
});

describe("the server's instant", () => {
  test('comes with opening, syncing and deciding', async () => {
    const { site, shop, seq: since } = world();
    const ada = createPageCall(site, { accountId: 'ada' });
    const { quarter } = shop;
    const instants = [
      (await ada('quarter.open', { quarter })).now,
      (await ada('quarter.sync', { quarter, since })).now,
    ];
    await site.advance(5_000);
    const before = site.time.now();
    const decided = await ada('quarter.decide', {
      quarter,
      basedOn: since,
      commands: [{ id: 'timed', kind: 'objective.add', values: { title: 'Later' } }],
    });
    expect(decided.now).toBeGreaterThanOrEqual(before);
    expect(decided.now - Math.max(...instants)).toBeGreaterThanOrEqual(5_000);
    expect(decided.now).toBeLessThanOrEqual(site.time.now());
  });
});

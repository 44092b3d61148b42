import type { QuarterStore } from '../../static/src/sync/quarter-store';
import type { Site } from '../site/site';
import { addQuarter } from '../support/browser/add-quarter';
import { tableOfMilestones } from '../support/browser/table-of-milestones';
import { measureReach } from '../support/sites/measure-reach';
import { openSite } from '../support/sites/open-site';
import { openTeamPages, type TeamPages } from '../support/sites/team-pages';

const PAGES = ['ada', 'ada', 'ben', 'ben', 'cleo', 'cleo', 'dev', 'dev', 'eli', 'eli'] as const;
const CARDS = 20;

interface Ten {
  readonly site: Site;
  readonly pages: TeamPages;
}

// In virtual time pages that nobody closes would poll for ever.
const opened: Ten[] = [];
afterEach(() => {
  for (const { site, pages } of opened.splice(0)) {
    pages.close();
    site.close();
  }
});

/** Ten pages of five people in one room; every call is 120 ms under way. */
const openTen = async (hasRealtime: boolean): Promise<Ten> => {
  const { site } = await openSite({ latency: { kvs: 20, rest: 120 }, hasRateLimits: false });
  const quarter = await addQuarter(site, { id: 'ten', table: tableOfMilestones(CARDS, 2) });
  const pages = await openTeamPages(site, quarter, PAGES, { hasRealtime, wayMs: 120 });
  opened.push({ site, pages });
  for (const store of pages.stores) {
    if (store.getState().me.member === null)
      await pages.say(store, { kind: 'member.join', role: 'engineering' }).catch(() => undefined);
  }
  for (const store of pages.stores) store.enter('room.s2');
  const knowsAll = ({ getState }: QuarterStore): boolean => getState().quarter.members.length === 5;
  while (!pages.stores.every(knowsAll)) await site.wait(1_000);
  await site.wait(20_000);
  return { site, pages };
};

describe('ten pages on one quarter', () => {
  test.each([
    ['hints', true, 1_500],
    ['polling alone', false, 6_000],
  ] as const)(
    'show a change of any of them within a moment, by %s',
    async (_how, hasRealtime, most) => {
      const { site, pages } = await openTen(hasRealtime);
      const reach = await measureReach(site, pages, CARDS);
      expect(reach.seen).toBe(reach.of);
      expect(reach.p95).toBeLessThanOrEqual(most);
    },
    120_000,
  );

  test('of two who move the same card the last one wins, and all see it', async () => {
    const { site, pages } = await openTen(true);
    const [one, , other] = pages.stores;
    const [first, second, ...others] = one!.getState().quarter.milestones.map(({ id }) => id);
    const move = (store: QuarterStore, after: string | null) =>
      store.decide({ kind: 'milestone.move', target: second!, after }).settled;
    // Neither page can know of the other's move.
    const outcomes = await Promise.all([move(one!, null), move(other!, others.at(-1)!)]);
    expect(outcomes).toMatchObject([{ ok: true }, { ok: true }]);
    await site.wait(10_000);
    const orders = pages.stores.map((store) => store.getState().quarter.milestones.map(({ id }) => id));
    expect(new Set(orders.map(String)).size).toBe(1);
    const seqs = outcomes.map((outcome) => (outcome.ok ? outcome.seq : 0));
    const last = [second!, first!, ...others];
    expect(orders[0]).toEqual(seqs[1]! > seqs[0]! ? [first!, ...others, second!] : last);
  }, 120_000);

  test('a text that cannot be sent stays as it was typed, whatever others write, and is sent again', async () => {
    const { site } = await openSite({ latency: { kvs: 20, rest: 120 }, hasRateLimits: false });
    const quarter = await addQuarter(site, { id: 'text', table: tableOfMilestones(CARDS, 2) });
    let isOnline = true;
    const pages = await openTeamPages(site, quarter, ['ada', 'ben'], {
      isOnline: (account) => account !== 'ben' || isOnline,
    });
    opened.push({ site, pages });
    const [ada, ben] = pages.stores;
    await pages.say(ben!, { kind: 'member.join', role: 'engineering' });
    while (ben!.getState().me.member === null) await site.wait(1_000);
    const [mine, theirs] = ben!.getState().quarter.milestones.map(({ id }) => id);
    const notesOf = (store: QuarterStore, card: string) =>
      store.getState().quarter.milestones.find(({ id }) => id === card)!.notes;
    const rollbacks: string[] = [];
    isOnline = false;
    const { settled, refusal } = ben!.decide({
      kind: 'milestone.edit',
      target: mine!,
      changes: { notes: 'Typed without a network' },
    });
    expect(refusal).toBeNull();
    const end = ben!.subscribe(() => rollbacks.push(notesOf(ben!, mine!)));
    await pages.say(ada!, { kind: 'milestone.edit', target: theirs!, changes: { notes: 'Meanwhile' } });
    await site.wait(60_000);
    expect(ben!.getState().pending).toHaveLength(1);
    isOnline = true;
    await site.wait(60_000);
    end();
    expect(await settled).toMatchObject({ ok: true });
    expect(new Set(rollbacks)).toEqual(new Set(['Typed without a network']));
    expect(notesOf(ada!, mine!)).toBe('Typed without a network');
    expect(notesOf(ben!, theirs!)).toBe('Meanwhile');
  }, 120_000);
});

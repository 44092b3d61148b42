import type { QuarterStore } from '../../static/src/sync/quarter-store';
import type { FaultRule } from '../site/exchange/faults';
import type { Site } from '../site/site';
import { addQuarter } from '../support/browser/add-quarter';
import { tableOfMilestones } from '../support/browser/table-of-milestones';
import { openSite } from '../support/sites/open-site';
import { openTeamPages, type TeamPages, type TeamWorld } from '../support/sites/team-pages';

const TEAM = ['ada', 'ben', 'cleo', 'dev', 'eli'] as const;
const CARDS = 3;
const VOTES = 2;

interface Call {
  readonly site: Site;
  readonly pages: TeamPages;
  readonly stores: readonly QuarterStore[];
  readonly say: TeamPages['say'];
}

// In virtual time pages that nobody closes would poll for ever.
const opened: Pick<Call, 'site' | 'pages'>[] = [];
afterEach(() => {
  for (const { site, pages } of opened.splice(0)) {
    pages.close();
    site.close();
  }
});

/** A call of five on a quarter of a few milestones, in a world that may be harmful. */
const openCall = async (world: Partial<TeamWorld> = {}): Promise<Call> => {
  const { site } = await openSite({ latency: { kvs: 20, rest: 120 }, hasRateLimits: false });
  const quarter = await addQuarter(site, { id: 'call', table: tableOfMilestones(6, 2) });
  const pages = await openTeamPages(site, quarter, TEAM, world);
  opened.push({ site, pages });
  const { stores, say } = pages;
  const [lead, ...others] = stores;
  for (const store of others) await say(store, { kind: 'member.join', role: 'engineering' });
  const knowsAll = (store: QuarterStore): boolean =>
    store.getState().me.member !== null && store.getState().quarter.members.length === TEAM.length;
  while (!stores.every(knowsAll)) await site.wait(1_000);
  await say(lead!, { kind: 'member.edit', target: memberOf(stores[1]!), changes: { facilitator: true } });
  for (const store of stores) store.enter('room.s2');
  await site.wait(20_000);
  return { site, pages, stores, say };
};

const memberOf = (store: QuarterStore): string => store.getState().me.member!;

const textOf = (who: number, card: number): string => `Idea ${String(card)} of ${TEAM[who]!}`;

type Moment = 'writing' | 'revealing' | 'voting';

/** Writes in silence, shows it, votes and shows that: what a session #2 does with secrets. */
const hold = async (
  { site, stores, say, pages }: Call,
  leader: () => QuarterStore,
  at: (moment: Moment) => void = () => undefined,
): Promise<void> => {
  await say(leader(), { kind: 'session.start', session: 's2' });
  const round = await say(leader(), { kind: 'writingRound.open', activity: 's2.ideation' });
  await site.wait(6_000);
  at('writing');
  await Promise.all(
    stores.map(async (store, who) => {
      for (let card = 0; card < CARDS; card += 1) {
        await site.wait(2_000 + 100 * who);
        await say(store, {
          kind: 'silentCard.write',
          round,
          text: textOf(who, card),
          companyObjectiveId: null,
        });
      }
    }),
  );
  at('revealing');
  await say(leader(), { kind: 'writingRound.reveal', round });
  await pages.untilEqual();
  const subjects = leader()
    .getState()
    .quarter.milestones.slice(0, 4)
    .map(({ id }) => id);
  const vote = await say(leader(), {
    kind: 'voteRound.open',
    activity: 's2.vote',
    subjectKind: 'milestone',
    subjects,
    budget: VOTES,
    mostEach: 1,
  });
  await site.wait(6_000);
  at('voting');
  await Promise.all(
    stores.map(async (store, who) => {
      for (let n = 0; n < VOTES; n += 1)
        await say(store, { kind: 'vote.give', round: vote, subject: subjects[(who + n) % 4]!, votes: 1 });
    }),
  );
  await say(leader(), { kind: 'voteRound.reveal', round: vote });
  await say(leader(), { kind: 'session.finish', session: 's2' });
};

/** Nothing lost, nothing doubled, and every page shows the same. */
const expectWhole = async ({ stores, pages }: Call): Promise<void> => {
  await pages.untilEqual();
  const [first, ...others] = stores.map((store) => store.getState().confirmed);
  const written = TEAM.flatMap((_, who) => Array.from({ length: CARDS }, (__, card) => textOf(who, card)));
  const ideas = first!.milestones.map(({ title }) => title).filter((title) => title.startsWith('Idea'));
  expect(ideas.toSorted()).toEqual(written.toSorted());
  const [vote] = first!.voteRounds;
  expect(vote!.results.reduce((sum, { votes }) => sum + votes, 0)).toBe(TEAM.length * VOTES);
  expect(vote!.voters).toBe(TEAM.length);
  expect(first!.places).toEqual([]);
  for (const other of others) expect(other).toEqual(first);
};

const leading =
  ({ stores }: Call, who = 0) =>
  (): QuarterStore =>
    stores[who]!;

/** Whatever Jira is asked, it wants to be left alone. */
const jiraRefuses: readonly FaultRule[] = ['GET', 'POST', 'PUT'].flatMap((method) =>
  ['/{a}', '/{a}/{b}', '/{a}/{b}/{c}'].map(
    (path) => ({ on: `${method} /rest/api/3${path}`, rate: 1, fault: '429' }) as const,
  ),
);

describe('a session goes on', () => {
  test('when the worker dies at the reveal', async () => {
    const call = await openCall();
    await hold(call, leading(call), (moment) => {
      // Right after the round was closed, before anything of it was shown.
      if (moment === 'revealing')
        call.site.faults.set({ rules: [{ on: 'kvs set', nth: 1, fault: 'die-after' }] });
    });
    expect(call.site.faults.struck()).toEqual(['die-after']);
    await expectWhole(call);
  }, 60_000);

  test('when one browser is offline for a minute while its reader types', async () => {
    let isCut = false;
    const call = await openCall({ isOnline: (account) => account !== 'cleo' || !isCut });
    const { time } = call.site;
    await hold(call, leading(call), (moment) => {
      if (moment !== 'writing') return;
      isCut = true;
      time.schedule(60_000, () => {
        isCut = false;
      });
    });
    expect(isCut).toBe(false);
    await expectWhole(call);
  }, 60_000);

  test('when whoever leads closes their page, and another takes the lead', async () => {
    const call = await openCall();
    const { site, stores, say, pages } = call;
    let leader = stores[0]!;
    await say(leader, { kind: 'session.start', session: 's2' });
    pages.leave(0);
    await site.wait(10_000);
    leader = stores[1]!;
    await say(leader, { kind: 'session.takeLead', session: 's2' });
    await say(leader, { kind: 'session.finish', session: 's2' });
    await pages.untilEqual(stores.slice(1));
    expect(stores[2]!.getState().quarter.places).toEqual([]);
  }, 60_000);

  test('without realtime', async () => {
    const call = await openCall({ hasRealtime: false });
    await hold(call, leading(call));
    await expectWhole(call);
  }, 60_000);

  test('while Jira answers everything with 429', async () => {
    const call = await openCall();
    call.site.faults.set({ rules: jiraRefuses });
    await hold(call, leading(call));
    await expectWhole(call);
  }, 60_000);

  test.each([1, 2, 3, 4])(
    'while storage conflicts, answers nothing, and answers get lost (seed %i)',
    async (seed) => {
      const call = await openCall({ lost: 0.05 });
      call.site.faults.set({
        seed,
        rules: [
          { on: 'kvs set', rate: 0.05, fault: 'conflict' },
          { on: 'kvs set', rate: 0.05, fault: 'lost-answer' },
          { on: 'kvs set', rate: 0.05, fault: 'no-effect' },
          { on: 'kvs get', rate: 0.02, fault: '500' },
          { on: 'kvs batch get', rate: 0.1, fault: 'stale', seconds: 3 },
        ],
      });
      await hold(call, leading(call));
      expect(call.site.faults.struck().length).toBeGreaterThan(10);
      call.site.faults.clear();
      await expectWhole(call);
    },
    120_000,
  );
});

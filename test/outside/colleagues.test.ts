import type { Command } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { colleaguesOf } from '../site/colleagues/colleagues';
import { createPageCall } from '../site/page-call';
import { seedDemo } from '../site/seed';
import { openSite, type OpenedSite } from '../support/sites/open-site';

const FOUR = ['ben', 'cleo', 'dev', 'eli'];

/** One person alone on the site, who leads a session with those who act through the same procedures as pages. */
describe('four colleagues', () => {
  let opened: OpenedSite;
  let quarter: string;
  const ada = () => createPageCall(opened.site, { accountId: 'ada' });
  const read = async (): Promise<Quarter> => (await ada()('quarter.open', { quarter })).quarter;
  const act = async (...commands: readonly Command[]): Promise<void> => {
    const { seq } = await ada()('quarter.open', { quarter });
    const { outcomes } = await ada()('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
    for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.text);
  };
  const colleagues = () => colleaguesOf(opened.site).actOnce({ quarter, account: 'ada' });

  beforeAll(async () => {
    opened = await openSite();
    quarter = await seedDemo(opened.site);
  });
  afterAll(() => opened.site.close());

  test('join, sit in the room and write in silence, which nobody sees before its reveal', async () => {
    const alone = await read();
    expect(await colleagues()).toEqual(FOUR);
    expect((await read()).members).toHaveLength(alone.members.length + 4);
    await act(
      { id: 'start', kind: 'session.start', session: 's2' },
      { id: 'there', kind: 'session.goTo', session: 's2', activity: 's2.ideation' },
    );
    await colleagues();
    await act({ id: 'silence', kind: 'writingRound.open', activity: 's2.ideation' });
    const before = await read();
    expect(before.writingRounds.find(({ id }) => id === 'silence')?.asked.length).toBeGreaterThan(3);
    // Twice: who has written writes nothing more.
    await colleagues();
    await colleagues();
    expect((await read()).milestones).toEqual(before.milestones);
    await act({ id: 'show', kind: 'writingRound.reveal', round: 'silence' });
    const made = (await read()).milestones.filter(({ id }) =>
      before.milestones.every((one) => one.id !== id),
    );
    expect(made).toHaveLength(8);
    expect(new Set(made.flatMap(({ authorIds }) => authorIds)).size).toBe(4);
    const asked = opened.site
      .traffic()
      .filter(({ kind, account }) => kind === 'invoke' && account === 'cleo');
    expect(asked.length).toBeGreaterThan(0);
  });

  test('choose sizes in a ballot round, and votes within their budget', async () => {
    const cards = (await read()).milestones.slice(0, 3).map(({ id }) => id);
    await act(
      {
        id: 'vote',
        kind: 'voteRound.open',
        activity: 's2.vote',
        subjectKind: 'milestone',
        subjects: cards,
        budget: 3,
        mostEach: 2,
      },
      { id: 'pass', kind: 'scoreRound.open', scale: 'effort', cards, follows: null, override: true },
    );
    await colleagues();
    await act(
      { id: 'votes', kind: 'voteRound.reveal', round: 'vote' },
      { id: 'sizes', kind: 'scoreRound.reveal', round: 'pass' },
    );
    const { voteRounds, estimates } = await read();
    const vote = voteRounds.find(({ id }) => id === 'vote');
    expect(vote).toMatchObject({ state: 'revealed', voters: 4 });
    expect(vote?.results.reduce((sum, { votes }) => sum + votes, 0)).toBe(12);
    const given = estimates.filter(({ roundId }) => roundId === 'pass');
    expect(given).toHaveLength(4);
    expect(given.every(({ choices }) => choices.length === 3)).toBe(true);
  });

  test('go on by themselves until they are sent away', async () => {
    const { site } = opened;
    colleaguesOf(site).join({ quarter, account: 'ada' });
    await act({ id: 'sure', kind: 'confidenceRound.open', follows: null });
    await site.wait(60_000);
    await act({ id: 'shown', kind: 'confidenceRound.reveal', round: 'sure' });
    expect((await read()).confidenceRounds.find(({ id }) => id === 'sure')?.votes).toHaveLength(4);
    colleaguesOf(site).leave();
    await site.wait(10_000);
    expect(colleaguesOf(site).company()).toBeNull();
  });
});

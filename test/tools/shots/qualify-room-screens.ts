import type { Command } from '#domain/quarter/command';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import { carryOut, runningSession } from '../../support/pages/running-session';
import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben';

const as = (fixture: AppFixture, accountId: Account, commands: readonly Command[]): Promise<void> =>
  carryOut(createPageCall(fixture.site, { accountId }), fixture.quarter(), commands);

const cardsOf = async (fixture: AppFixture) => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  return (await call('quarter.open', { quarter: fixture.quarter() })).quarter.milestones;
};

/** Votes by the place of a card on the board. */
const VOTES = [
  [0, 2],
  [1, 1],
  [5, 1],
  [8, 1],
] as const;

/** A vote on all cards that #2 revealed before it was finished. */
const voted = async (fixture: AppFixture): Promise<void> => {
  const cards = (await cardsOf(fixture)).map(({ id }) => id);
  const round = { activity: 's2.vote', subjectKind: 'milestone', subjects: cards } as const;
  await as(fixture, 'ada', [
    ...runningSession('s2.vote'),
    { id: 'vote', kind: 'voteRound.open', ...round, budget: 5, mostEach: 2 },
    ...VOTES.map(([card, votes], at): Command => ({
      id: `give-${String(at)}`,
      kind: 'vote.give',
      round: 'vote',
      subject: cards[card] ?? '',
      votes,
    })),
    { id: 'reveal', kind: 'voteRound.reveal', round: 'vote' },
    { id: 'finish', kind: 'session.finish', session: 's2' },
  ]);
};

/** Session #3 at one of its activities, led by Ada, at a card by its place on the board. */
const at = (activity: ActivityKey, card?: number) => ({
  siteContent: 'demo' as const,
  account: 'ada',
  path: tabPath('sessions', 's3'),
  prepare: async (_page: unknown, fixture: AppFixture): Promise<void> => {
    await as(fixture, 'ben', [{ id: 'join', kind: 'member.join', role: 'engineering' }]);
    await voted(fixture);
    await as(fixture, 'ada', runningSession(activity));
    const subject = card === undefined ? undefined : (await cardsOf(fixture))[card]?.id;
    if (subject !== undefined)
      await as(fixture, 'ada', [{ id: 'show', kind: 'session.show', session: 's3', subject }]);
  },
});

/** Session #3: review, dependencies, skills and the chart. */
export const qualifyRoomScreens: readonly Screen[] = [
  {
    ...at('s3.review', 5),
    name: 'room-review',
    act: ({ frame }) => frame.getByText('What was said').waitFor(),
  },
  {
    ...at('s3.review', 5),
    name: 'room-review-cut',
    act: ({ frame }) => frame.getByRole('button', { name: 'Cut the list by votes' }).click(),
  },
  {
    ...at('s3.dependencies', 5),
    name: 'room-dependencies',
    act: async ({ frame }) => {
      await frame
        .getByRole('textbox', { name: /as you say it/ })
        .fill(
          'Contract with the second provider, session store of the platform team and Full price in the basket',
        );
      await frame.getByRole('heading', { name: 'What must others do first?' }).click();
      await frame.getByRole('button', { name: /^Make/ }).click();
      await frame.getByRole('button', { name: /^Remove “Contract/ }).waitFor();
    },
  },
  {
    ...at('s3.skills'),
    name: 'room-skills',
    act: ({ frame }) => frame.getByRole('region', { name: 'Skills of the team' }).waitFor(),
  },
  {
    ...at('s3.skills', 5),
    name: 'room-payoff',
    act: ({ frame }) => frame.getByRole('table', { name: 'Effort and payoff' }).waitFor(),
  },
];

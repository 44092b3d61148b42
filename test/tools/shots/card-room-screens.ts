import type { Command } from '#domain/quarter/command';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import { carryOut, runningSession } from '../../support/pages/running-session';
import type { AppFixture } from '../../support/browser/app-fixture';
import { createPageCall } from '../../site/page-call';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben';

const as = (fixture: AppFixture, accountId: Account, commands: readonly Command[]): Promise<void> =>
  carryOut(createPageCall(fixture.site, { accountId }), fixture.quarter(), commands);

/** A session of the sample at one of its activities, led by Ada. */
const at = (activity: ActivityKey): Partial<Screen> & Pick<Screen, 'siteContent' | 'account' | 'path'> => ({
  siteContent: 'demo',
  account: 'ada',
  path: tabPath('sessions', activity.slice(0, 2)),
  prepare: async (_page, fixture) => as(fixture, 'ada', runningSession(activity)),
});

/** An open vote on all cards, with some votes of Ben's. */
const openVote = async (fixture: AppFixture): Promise<readonly string[]> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const { quarter } = await call('quarter.open', { quarter: fixture.quarter() });
  const subjects = quarter.milestones.map(({ id }) => id);
  await as(fixture, 'ada', [
    ...runningSession('s2.vote'),
    {
      id: 'vote',
      kind: 'voteRound.open',
      activity: 's2.vote',
      subjectKind: 'milestone',
      subjects,
      budget: 5,
      mostEach: 2,
    },
  ]);
  return subjects;
};

const give = (
  by: Account,
  subjects: readonly string[],
  votes: readonly (readonly [number, number])[],
): Command[] =>
  votes.map(([subject, count], index) => ({
    id: `${by}-gives-${String(index)}`,
    kind: 'vote.give',
    round: 'vote',
    subject: subjects[subject] ?? '',
    votes: count,
  }));

/** Session #2 with its cards: votes, validation, clusters. */
export const cardRoomScreens: readonly Screen[] = [
  {
    ...at('s2.vote'),
    name: 'room-vote-before',
    act: ({ frame }) => frame.getByRole('button', { name: /^Open the vote/ }).waitFor(),
  },
  {
    ...at('s2.vote'),
    name: 'room-vote',
    prepare: async (_page, fixture) => {
      const subjects = await openVote(fixture);
      await as(
        fixture,
        'ada',
        give('ada', subjects, [
          [1, 1],
          [6, 1],
        ]),
      );
    },
    act: ({ frame }) => frame.getByText('3 of 5').waitFor(),
  },
  {
    ...at('s2.vote'),
    name: 'room-vote-result',
    prepare: async (_page, fixture) => {
      const subjects = await openVote(fixture);
      await as(fixture, 'ben', [{ id: 'join', kind: 'member.join', role: 'engineering' }]);
      await as(
        fixture,
        'ada',
        give('ada', subjects, [
          [0, 2],
          [6, 1],
          [2, 1],
          [9, 1],
        ]),
      );
      await as(
        fixture,
        'ben',
        give('ben', subjects, [
          [0, 2],
          [6, 2],
          [3, 1],
        ]),
      );
      await as(fixture, 'ada', [{ id: 'reveal', kind: 'voteRound.reveal', round: 'vote' }]);
    },
    act: ({ frame }) => frame.getByText(/^The shortlist ends here/).waitFor(),
  },
  {
    ...at('s2.validation'),
    name: 'room-validation',
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'One feed of carrier scans' }).click();
      await frame.getByRole('region', { name: 'Open card' }).waitFor();
      await frame.getByRole('checkbox', { name: /^Tick/ }).nth(2).click({ force: true });
    },
  },
  {
    ...at('s2.cluster'),
    name: 'room-cluster',
    act: ({ frame }) => frame.getByRole('region', { name: 'These sound alike' }).waitFor(),
  },
  {
    ...at('s2.cluster'),
    name: 'room-spotlight',
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Read cards aloud' }).click();
      await frame.getByRole('region', { name: 'Where does it belong?' }).waitFor();
    },
  },
];
